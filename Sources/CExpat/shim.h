// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's expat: reads XML element by element, and no entity from anywhere.
#include <expat.h>
