// Counts what is allocated and freed, by taking the place of malloc and its kin in one program of the tests. Who asks is known
// by where the call returns to. Pieces are kept in a table of addresses.
#define _GNU_SOURCE
#include "CAllocations.h"
#include <stdint.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#if defined(__GLIBC__) && !defined(HAS_SANITIZER)
#include <errno.h>
#include <link.h>
#include <stdatomic.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

enum { LIBRARIES = 128, PIECES = 1 << 20 };

static struct library {
    const char *name;
    uintptr_t start, end;
    struct vestibule_allocations count;
} libraries[LIBRARIES];
static size_t library_count;

// Open addressing; the library's number beside each address. The last library stands for whatever else there is.
static struct { uintptr_t address; uint8_t library; } pieces[PIECES];
static atomic_flag lock = ATOMIC_FLAG_INIT;
static atomic_int is_counting;

static size_t place_of(uintptr_t address) {
    size_t place = (address >> 4) * 0x9E3779B97F4A7C15u >> 44;
    while (pieces[place].address && pieces[place].address != address) place = (place + 1) % PIECES;
    return place;
}

static uint8_t library_at(uintptr_t code) {
    for (size_t i = 0; i + 1 < library_count; i++)
        if (libraries[i].start <= code && code < libraries[i].end) return (uint8_t)i;
    return (uint8_t)(library_count - 1);
}

static void *made(void *piece, void *code) {
    if (!piece || !atomic_load(&is_counting)) return piece;
    while (atomic_flag_test_and_set(&lock)) {}
    uint8_t library = library_at((uintptr_t)code);
    size_t place = place_of((uintptr_t)piece);
    pieces[place].address = (uintptr_t)piece;
    pieces[place].library = library;
    libraries[library].count.made++;
    libraries[library].count.held++;
    atomic_flag_clear(&lock);
    return piece;
}

static void gone(void *piece) {
    if (!piece || !atomic_load(&is_counting)) return;
    while (atomic_flag_test_and_set(&lock)) {}
    size_t place = place_of((uintptr_t)piece);
    if (pieces[place].address) {
        libraries[pieces[place].library].count.held--;
        // Those behind it that are not at their place move up.
        for (size_t next = (place + 1) % PIECES; pieces[next].address; next = (next + 1) % PIECES) {
            size_t home = (pieces[next].address >> 4) * 0x9E3779B97F4A7C15u >> 44;
            if ((next - home) % PIECES >= (next - place) % PIECES) {
                pieces[place] = pieces[next];
                place = next;
            }
        }
        pieces[place].address = 0;
    }
    atomic_flag_clear(&lock);
}

void *malloc(size_t size) { return made(__libc_malloc(size), __builtin_return_address(0)); }
void *calloc(size_t count, size_t size) { return made(__libc_calloc(count, size), __builtin_return_address(0)); }
void *memalign(size_t edge, size_t size) { return made(__libc_memalign(edge, size), __builtin_return_address(0)); }
void *aligned_alloc(size_t edge, size_t size) { return made(__libc_memalign(edge, size), __builtin_return_address(0)); }

int posix_memalign(void **piece, size_t edge, size_t size) {
    *piece = made(__libc_memalign(edge, size), __builtin_return_address(0));
    return *piece ? 0 : ENOMEM;
}

void *realloc(void *piece, size_t size) {
    gone(piece);
    void *other = __libc_realloc(piece, size);
    if (!other && size) return made(piece, __builtin_return_address(0)), NULL;
    return made(other, __builtin_return_address(0));
}

void free(void *piece) {
    gone(piece);
    __libc_free(piece);
}

static int note_library(struct dl_phdr_info *info, size_t size, void *unused) {
    if (library_count + 1 == LIBRARIES) return 1;
    struct library *library = &libraries[library_count];
    const char *slash = strrchr(info->dlpi_name, '/');
    library->name = slash ? slash + 1 : info->dlpi_name;
    library->start = UINTPTR_MAX;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        if (info->dlpi_phdr[i].p_type != PT_LOAD) continue;
        uintptr_t start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr, end = start + info->dlpi_phdr[i].p_memsz;
        if (start < library->start) library->start = start;
        if (end > library->end) library->end = end;
    }
    library_count++;
    return 0;
}

int vestibule_count_allocations(void) {
    if (library_count) return 1;
    dl_iterate_phdr(note_library, NULL);
    libraries[library_count++].name = "";
    atomic_store(&is_counting, 1);
    return 1;
}

struct vestibule_allocations vestibule_allocations_of(const char *name) {
    struct vestibule_allocations sum = {0, 0};
    for (size_t i = 0; i < library_count; i++) {
        if (name && strncmp(libraries[i].name, name, strlen(name)) != 0) continue;
        sum.made += libraries[i].count.made;
        sum.held += libraries[i].count.held;
    }
    return sum;
}

#else

int vestibule_count_allocations(void) { return 0; }

struct vestibule_allocations vestibule_allocations_of(const char *library) {
    return (struct vestibule_allocations){0, 0};
}

#endif
