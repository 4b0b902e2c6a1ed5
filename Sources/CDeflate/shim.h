// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's libdeflate: the streams of PDF and PNG files, and their checksums.
#include <libdeflate.h>
