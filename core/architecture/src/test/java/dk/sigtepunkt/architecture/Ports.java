package dk.sigtepunkt.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the domain changes something that is kept, found in its source: the ports, and the use cases before them. */
final class Ports {
    private static final Pattern PORT = Pattern.compile("(?m)^public interface (\\w+)");
    private static final Pattern DOES = Pattern.compile("(?m)^ {4}void \\w+\\(|\\bActor \\w+[,)]");
    private static final Pattern IMPLEMENTS = Pattern.compile("\\bimplements ([^{]+)\\{");
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:(?:policy|door)\\.objection|policy\\(\\)\\s*\\.objectionToOwn)\\(");

    private final List<SourceFile> domain;
    private final List<SourceFile> persistence;

    Ports(List<Module> modules) {
        this.domain = shipped(modules, "core/domain");
        this.persistence = shipped(modules, "core/persistence");
    }

    private static List<SourceFile> shipped(List<Module> modules, String folder) {
        return modules.stream()
                .filter(module -> module.folder().equals(folder))
                .flatMap(module -> module.shipped().stream())
                .toList();
    }

    /** The classes that ask the policy, and the interfaces that such a class stands behind. */
    Set<String> useCases() {
        return domain.stream()
                .filter(file -> ASKS.matcher(file.text()).find())
                .flatMap(file -> Stream.concat(Stream.of(file.name()), implemented(file)))
                .filter(name -> domain.stream().anyMatch(file -> file.name().equals(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Every interface of the domain with a method that answers nothing or wants to know who acts, and every one that
     * persistence implements: what cannot write would have neither.
     *
     * @param keepingNothing those that only look as if they did
     */
    Set<String> thatWrite(Set<String> keepingNothing) {
        Set<String> kept =
                persistence.stream().flatMap(Ports::implemented).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = domain.stream()
                .filter(file -> PORT.matcher(file.text()).find())
                .filter(file -> DOES.matcher(file.text()).find() || kept.contains(file.name()))
                .map(SourceFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(useCases());
        found.removeAll(keepingNothing);
        return found;
    }

    private static Stream<String> implemented(SourceFile file) {
        Matcher matcher = IMPLEMENTS.matcher(file.text());
        return matcher.find() ? Stream.of(matcher.group(1).strip().split("\\s*,\\s*")) : Stream.empty();
    }
}
