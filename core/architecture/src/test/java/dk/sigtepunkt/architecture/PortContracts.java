package dk.sigtepunkt.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the domain with who implements them, who stands in for them in tests, and the contract that both run. */
final class PortContracts {
    private static final String DOMAIN = "core/domain";
    private static final Pattern INTERFACE =
            Pattern.compile("(?m)^public interface (\\w+)(?: extends ([\\w, ]+))? \\{");
    private static final Pattern CLASS = Pattern.compile(
            "\\b(?:class|record) (\\w+)[^{;]*?(?: extends (\\w+))?(?: implements ([\\w,\\s]+?))?\\s*\\{");

    /**
     * One port as a line of the table says it.
     *
     * @param implementations shipped classes outside the domain
     * @param doubles public classes of the domain's tests, which every module's tests may use
     * @param contracts tests of the domain that are called after the port
     */
    record Port(Set<String> implementations, Set<String> doubles, Set<String> contracts) {
        Port {
            implementations = Set.copyOf(implementations);
            doubles = Set.copyOf(doubles);
            contracts = Set.copyOf(contracts);
        }
    }

    /**
     * A class or record as its first line says it.
     *
     * @param parent empty for none
     */
    private record Declared(String name, String parent, Set<String> implemented) {
        Declared {
            implemented = Set.copyOf(implemented);
        }

        static List<Declared> in(SourceFile file) {
            return CLASS.matcher(file.text()).results().map(Declared::of).toList();
        }

        private static Declared of(MatchResult found) {
            return new Declared(
                    found.group(1),
                    Optional.ofNullable(found.group(2)).orElse(""),
                    Optional.ofNullable(found.group(3)).stream()
                            .flatMap(names -> Stream.of(names.strip().split("\\s*,\\s*")))
                            .collect(Collectors.toSet()));
        }
    }

    private final List<Module> modules;
    /** Every file is searched once: each port asks of all of them. */
    private final Map<SourceFile, List<Declared>> declared = new HashMap<>();

    PortContracts(List<Module> modules) {
        this.modules = List.copyOf(modules);
        modules.stream()
                .flatMap(module -> module.files().stream())
                .forEach(file -> declared.put(file, Declared.in(file)));
    }

    private Stream<Declared> declared(SourceFile file) {
        return declared.getOrDefault(file, List.of()).stream();
    }

    /** Every interface of the domain that somebody outside of it implements; words are a language's, not a port. */
    Map<String, Port> ports() {
        Map<String, Port> ports = new TreeMap<>();
        for (SourceFile file : domain(false)) {
            Matcher named = INTERFACE.matcher(file.text());
            if (named.find()) {
                Set<String> names = withThoseThatExtend(named.group(1));
                Set<String> implementations = implementing(names, files(false, false));
                if (!implementations.isEmpty()) {
                    ports.put(
                            named.group(1), new Port(implementations, implementing(names, shared()), contracts(names)));
                }
            }
        }
        return ports;
    }

    /** Doubles whose port has no contract that they run and a shipped implementation runs too. */
    List<String> unheldDoubles() {
        List<String> unheld = new ArrayList<>();
        ports().forEach((name, port) -> port.doubles().stream()
                .filter(one -> port.contracts().stream()
                        .noneMatch(contract -> runs(contract, Set.of(one)) && runs(contract, port.implementations())))
                .map(one -> name + ": " + one)
                .forEach(unheld::add));
        return unheld;
    }

    /** Whether a test that can be run extends the contract, however far up, and makes one of the classes on its way there. */
    private boolean runs(String contract, Set<String> made) {
        List<SourceFile> tests = modules.stream()
                .flatMap(module -> module.files().stream())
                .filter(SourceFile::inTests)
                .toList();
        return tests.stream()
                .filter(test -> !test.text().contains("abstract class " + test.name()))
                .map(test -> upTo(contract, test, tests))
                .anyMatch(way -> way.stream()
                        .anyMatch(file ->
                                made.stream().anyMatch(name -> file.text().contains("new " + name + "("))));
    }

    /** The test and what it extends below the contract; none when it does not get there. */
    private List<SourceFile> upTo(String contract, SourceFile test, List<SourceFile> tests) {
        List<SourceFile> way = new ArrayList<>();
        SourceFile at = test;
        while (way.size() < tests.size()) {
            way.add(at);
            String parent = parent(at);
            if (parent.equals(contract)) {
                return way;
            }
            List<SourceFile> next =
                    tests.stream().filter(file -> file.name().equals(parent)).toList();
            if (next.isEmpty()) {
                return List.of();
            }
            at = next.get(0);
        }
        return List.of();
    }

    private String parent(SourceFile file) {
        return declared(file)
                .filter(found ->
                        found.name().equals(file.name()) && !found.parent().isEmpty())
                .map(Declared::parent)
                .findFirst()
                .orElse("");
    }

    private Set<String> withThoseThatExtend(String port) {
        Set<String> names = new HashSet<>(Set.of(port));
        for (SourceFile file : domain(false)) {
            Matcher named = INTERFACE.matcher(file.text());
            if (named.find()
                    && named.group(2) != null
                    && List.of(named.group(2).split(", ")).contains(port)) {
                names.addAll(withThoseThatExtend(named.group(1)));
            }
        }
        return names;
    }

    private Set<String> implementing(Set<String> names, List<SourceFile> files) {
        return files.stream()
                .flatMap(this::declared)
                .filter(found -> found.implemented().stream().anyMatch(names::contains))
                .map(Declared::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> contracts(Set<String> names) {
        return domain(true).stream()
                .map(SourceFile::name)
                .filter(name -> names.stream().anyMatch(port -> name.equals(port + "Contract")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SourceFile> shared() {
        return domain(true).stream()
                .filter(file -> file.text().contains("public final class " + file.name()))
                .toList();
    }

    private List<SourceFile> domain(boolean tests) {
        return files(true, tests);
    }

    private List<SourceFile> files(boolean ofDomain, boolean tests) {
        return modules.stream()
                .filter(module -> module.folder().equals(DOMAIN) == ofDomain)
                .flatMap(module -> module.files().stream())
                .filter(file -> file.inTests() == tests)
                .toList();
    }
}
