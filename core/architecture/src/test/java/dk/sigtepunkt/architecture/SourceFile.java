package dk.sigtepunkt.architecture;

import com.sun.source.tree.CompilationUnitTree;
import java.util.Map;
import java.util.Set;

/**
 * One file of Java.
 *
 * @param inTests whether it is compiled for tests only
 * @param packageName where it stands
 * @param name without its ending
 * @param uses the packages of ours that it names, in an import or in full
 * @param records each record in it, a nested one as {@code Outer.Nested}, with the number of its components
 * @param text as it is written
 * @param tree as the compiler reads it
 */
record SourceFile(
        boolean inTests,
        String packageName,
        String name,
        Set<String> uses,
        Map<String, Integer> records,
        String text,
        CompilationUnitTree tree) {
    SourceFile {
        uses = Set.copyOf(uses);
        records = Map.copyOf(records);
    }

    boolean describesPackage() {
        return name.equals("package-info");
    }
}
