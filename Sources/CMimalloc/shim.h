// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's mimalloc. Linking it puts its malloc in the C library's place: Swift's many small values make the
// allocator a sixth of a build's time.
#include <mimalloc.h>
