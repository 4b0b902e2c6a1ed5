// SPDX-License-Identifier: EUPL-1.2
// renameat2(2) stands behind _GNU_SOURCE in glibc's headers, which Swift's importer does not define.
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Lets two paths below one folder change places in one step; 0, or -1 with errno set.
static inline int lagom_exchange(int folder, const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, folder, one, folder, other, RENAME_EXCHANGE);
}

/// Renames a path below a folder unless the new name is taken; 0, or -1 with errno set.
static inline int lagom_rename_to_free_name(int folder, const char *from, const char *to) {
    return (int)syscall(SYS_renameat2, folder, from, folder, to, RENAME_NOREPLACE);
}
