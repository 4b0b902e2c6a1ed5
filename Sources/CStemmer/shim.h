// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's libstemmer: the Snowball stemmers and nothing else.
#include <libstemmer.h>
