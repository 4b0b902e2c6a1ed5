// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's nettle: SHA-256 and nothing else.
#include <nettle/sha2.h>
