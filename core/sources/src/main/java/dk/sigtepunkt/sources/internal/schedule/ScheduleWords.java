package dk.sigtepunkt.sources.internal.schedule;

import java.nio.file.Path;
import java.util.Locale;

/** What a person is told of files in the drop folder and of the schedule, in the log too. */
interface ScheduleWords {
    /** Danish until there is another set. */
    static ScheduleWords in(Locale language) {
        return new DanishScheduleWords();
    }

    /** The name that what is read from the drop folder stands with. */
    String dropFolder();

    /** The name that scheduled runs stand with. */
    String server(String node);

    String unreadable(Path folder);

    String markStays(Path marks);

    /** What is told beside a file during which the server stopped. */
    String stopped();

    /** The same with the file's name, for those who may read it. */
    String stopped(String file);

    /** What stands in the text beside a refused file. */
    String refused(String why);

    /** @param file told of by its folder alone: its name may have a person in it */
    String reasonNotWritten(Path file, String why);

    /** @param file as for {@link #reasonNotWritten} */
    String stuck(Path file, String into);

    /** @param seconds between two attempts */
    String failing(int seconds);
}
