internal import Foundation

/// Processor time, which other programs on the machine disturb less than the clock on the wall.
public enum ProcessorClock {
    /// Seconds that all threads of this process have used.
    public static var ofProcess: Double { read(CLOCK_PROCESS_CPUTIME_ID) }
    /// Seconds that this thread has used.
    public static var ofThread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
