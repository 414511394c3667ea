package dk.sigtepunkt.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One module of the build that has Java in it.
 *
 * @param folder from the root, for example {@code core/web}
 */
record Module(String folder, List<SourceFile> files) {
    Module {
        files = List.copyOf(files);
    }

    List<SourceFile> shipped() {
        return files.stream().filter(file -> !file.inTests()).toList();
    }

    /** The packages of what is shipped. */
    Set<String> packages() {
        return shipped().stream().map(SourceFile::packageName).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, List<SourceFile>> byPackage(boolean inTests) {
        return files.stream()
                .filter(file -> file.inTests() == inTests && !file.describesPackage())
                .collect(Collectors.groupingBy(SourceFile::packageName));
    }

    boolean plugin() {
        return folder.startsWith("committee-plugins/");
    }
}
