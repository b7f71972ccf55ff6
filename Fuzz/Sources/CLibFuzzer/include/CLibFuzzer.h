#include <stddef.h>
#include <stdint.h>

// libFuzzer as a library (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library"); `-sanitize=fuzzer` links it.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*feed)(const uint8_t *bytes, size_t count));

// What is allocated between the two is never taken for lost (sanitizer/lsan_interface.h).
void __lsan_disable(void);
void __lsan_enable(void);
