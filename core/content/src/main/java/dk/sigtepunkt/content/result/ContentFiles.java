package dk.sigtepunkt.content.result;

import java.util.Optional;

/** Where a committee file's data files are found: a folder, a jar or a running bundle. */
@FunctionalInterface
public interface ContentFiles {
    /** @param name relative to the committee file, for example {@code data/eksempeldata.csv} */
    Optional<String> text(String name);
}
