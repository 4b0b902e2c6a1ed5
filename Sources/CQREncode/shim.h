// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's libqrencode: QR codes as squares.
#include <qrencode.h>
