package dk.sigtepunkt.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each rule tells what breaks it, a line each; nothing when all is well. */
final class Rules {
    static final int MOST_FILES = 30;
    static final int MOST_COMPONENTS = 7;

    private final List<Module> modules;

    Rules(List<Module> modules) {
        this.modules = List.copyOf(modules);
    }

    List<String> cyclesInsideModules() {
        return modules.stream()
                .flatMap(module ->
                        new Cycles(uses(module)).first().map(cycle -> module.folder() + ": " + cycle).stream())
                .toList();
    }

    private static Map<String, Set<String>> uses(Module module) {
        Map<String, Set<String>> uses = new HashMap<>();
        module.shipped()
                .forEach(file -> uses.computeIfAbsent(file.packageName(), name -> new HashSet<>())
                        .addAll(file.uses()));
        return uses;
    }

    List<String> crowdedPackages() {
        return modules.stream()
                .flatMap(module -> Stream.of(false, true)
                        .flatMap(tests -> new TreeMap<>(module.byPackage(tests))
                                .entrySet().stream()
                                        .filter(entry -> entry.getValue().size() > MOST_FILES)
                                        .map(entry -> "%s: %s has %d files"
                                                .formatted(
                                                        module.folder(),
                                                        entry.getKey(),
                                                        entry.getValue().size()))))
                .toList();
    }

    List<String> packagesWithoutSentence() {
        List<String> silent = new ArrayList<>();
        for (Module module : modules) {
            module.byPackage(false).keySet().stream()
                    .filter(name -> module.shipped().stream()
                            .noneMatch(file -> file.describesPackage()
                                    && file.packageName().equals(name)
                                    && file.text().startsWith("/**")))
                    .map(name -> module.folder() + ": " + name)
                    .forEach(silent::add);
        }
        return silent;
    }

    /** @param arrows for each module's folder the folders it may use; plug-ins need none of their own */
    List<String> modulesWithoutArrows(Map<String, Set<String>> arrows) {
        return modules.stream()
                .filter(module -> !module.plugin() && !module.shipped().isEmpty())
                .map(Module::folder)
                .filter(folder -> !arrows.containsKey(folder))
                .toList();
    }

    /** What a module's shipped code names of another module that it has no arrow to. */
    List<String> forbiddenArrows(Map<String, Set<String>> arrows, Set<String> forPlugins) {
        return foreign((module, other) -> !module.folder().equals(other)
                && !(module.plugin() ? forPlugins : arrows.getOrDefault(module.folder(), Set.of())).contains(other));
    }

    private interface Forbidden {
        boolean arrow(Module from, String to);
    }

    private List<String> foreign(Forbidden forbidden) {
        Map<String, String> homes = homes();
        List<String> found = new ArrayList<>();
        for (Module module : modules) {
            for (SourceFile file : module.shipped()) {
                file.uses().stream()
                        .filter(homes::containsKey)
                        .filter(used -> !module.packages().contains(used))
                        .filter(used -> forbidden.arrow(module, homes.getOrDefault(used, "")))
                        .map(used ->
                                "%s: %s.%s uses %s".formatted(module.folder(), file.packageName(), file.name(), used))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Each package's module. A package of a plug-in is the plug-in's, whatever it is called. */
    private Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        modules.forEach(module -> module.packages().forEach(name -> homes.put(name, module.folder())));
        return homes;
    }

    /** Code that reaches into another module's {@code internal} packages, tests of the whole left out. */
    List<String> othersInternals() {
        return foreign((module, other) -> true).stream()
                .filter(line -> line.substring(line.indexOf(" uses ")).contains(".internal"))
                .toList();
    }

    /**
     * Adapters translate: what keeps something is reached through a use case and named by none of them.
     *
     * @param adapters their folders
     * @param ports the simple names of the ports behind the use cases
     */
    List<String> portsNamedByAdapters(Set<String> adapters, Set<String> ports) {
        Pattern named = Pattern.compile("\\b(" + String.join("|", ports) + ")\\b");
        return modules.stream()
                .filter(module -> adapters.contains(module.folder()))
                .flatMap(module -> module.shipped().stream()
                        .filter(file -> named.matcher(file.text()).find())
                        .map(file -> "%s: %s.%s".formatted(module.folder(), file.packageName(), file.name())))
                .sorted()
                .toList();
    }

    /** Shipped records with more values in a row than a reader keeps apart; more are groups with a name. */
    Set<String> longRecords() {
        Set<String> found = new TreeSet<>();
        for (Module module : modules) {
            for (SourceFile file : module.shipped()) {
                file.records().forEach((name, components) -> {
                    if (components > MOST_COMPONENTS) {
                        found.add("%s: %s.%s".formatted(module.folder(), file.packageName(), name));
                    }
                });
            }
        }
        return found;
    }

    /** Components of which two constructors have equally many parameters. */
    List<String> doubtfulComponents() {
        return modules.stream()
                .flatMap(module -> module.shipped().stream()
                        .flatMap(file -> Constructors.doubtful(file.tree()).stream()
                                .map(name -> "%s: %s.%s".formatted(module.folder(), file.packageName(), name))))
                .toList();
    }

    /** Names of files that stand in several modules, so that a reader of one has to ask which is meant. */
    Set<String> namesInSeveralModules() {
        Map<String, Set<String>> homes = new TreeMap<>();
        modules.forEach(module -> module.shipped().stream()
                .filter(file -> !file.describesPackage())
                .forEach(file -> homes.computeIfAbsent(file.name(), name -> new TreeSet<>())
                        .add(module.folder())));
        homes.values().removeIf(folders -> folders.size() < 2);
        return homes.keySet();
    }

    /** Packages that two modules share; only one of them would be found at run time. */
    List<String> splitPackages() {
        Map<String, List<String>> homes = new TreeMap<>();
        modules.forEach(module -> module.packages()
                .forEach(name ->
                        homes.computeIfAbsent(name, one -> new ArrayList<>()).add(module.folder())));
        return homes.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Object::toString)
                .toList();
    }
}
