#ifndef VESTIBULE_ALLOCATIONS_H
#define VESTIBULE_ALLOCATIONS_H
#include <stddef.h>

/// What was allocated since counting began.
struct vestibule_allocations {
    /// Pieces that the library asked for.
    size_t made;
    /// Pieces of these that nobody has freed.
    size_t held;
};

/// Counts from now on; 0 where it cannot: other systems have other allocators, and sanitizers bring their own.
int vestibule_count_allocations(void);

/// Of a library by the beginning of its file's name, such as "libcmark"; of everything in the process where it is NULL.
struct vestibule_allocations vestibule_allocations_of(const char *library);

#endif
