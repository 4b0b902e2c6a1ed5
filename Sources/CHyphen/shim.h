// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's libhyphen: where words may be divided.
#include <hyphen.h>
