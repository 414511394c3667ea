package dk.sigtepunkt.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the modules by themselves and reads their Java with the compiler's own parser. */
final class Sources {
    private static final Pattern OURS = Pattern.compile("(dk\\.sigtepunkt(?:\\.[a-z][a-z0-9_]*)+)\\.[A-Z*]\\w*.*");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    private Sources() {}

    /** Every folder below the root that has a {@code pom.xml} and Java. */
    static List<Module> below(Path root) {
        Sources sources = new Sources();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().equals("pom.xml"))
                    .map(Path::getParent)
                    .filter(folder -> !root.relativize(folder).toString().contains("target"))
                    .map(folder -> sources.module(root, folder))
                    .filter(module -> !module.files().isEmpty())
                    .sorted((one, other) -> one.folder().compareTo(other.folder()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Module module(Path root, Path folder) {
        List<SourceFile> files = new ArrayList<>(read(folder.resolve("src/main/java"), false));
        files.addAll(read(folder.resolve("src/test/java"), true));
        return new Module(root.relativize(folder).toString().replace('\\', '/'), files);
    }

    private List<SourceFile> read(Path folder, boolean inTests) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            List<SourceFile> read = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(file(unit, inTests));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SourceFile file(CompilationUnitTree unit, boolean inTests) throws IOException {
        Set<String> uses = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMemberSelect(MemberSelectTree named, Void nothing) {
                Matcher ours = OURS.matcher(named.toString());
                if (ours.matches()) {
                    uses.add(ours.group(1));
                }
                return super.visitMemberSelect(named, null);
            }
        }.scan(unit, null);
        String packageName = String.valueOf(unit.getPackageName());
        uses.remove(packageName);
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        return new SourceFile(
                inTests,
                packageName,
                file.substring(0, file.length() - ".java".length()),
                uses,
                Records.in(unit),
                unit.getSourceFile().getCharContent(true).toString(),
                unit);
    }
}
