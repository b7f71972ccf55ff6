#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

/// archive_read_next_header, with names read as UTF-8 whatever the locale of the process: in the "C" locale libarchive
/// gives no name at all for an entry that is not in ASCII. The locale is changed for this thread and this call alone.
static inline int vestibule_read_next_header(struct archive *archive, struct archive_entry **entry) {
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
    if (!utf8) return archive_read_next_header(archive, entry);
    locale_t before = uselocale(utf8);
    int result = archive_read_next_header(archive, entry);
    uselocale(before);
    freelocale(utf8);
    return result;
}
