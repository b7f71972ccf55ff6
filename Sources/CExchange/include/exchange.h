/// Exchanges two directory entries in one step; returns 0, or -1 with errno set.
int vestibule_exchange(const char *first, const char *second);
