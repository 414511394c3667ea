package dk.sigtepunkt.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one module, and where its code and templates say them.
 *
 * @param lines each key as it stands in its file, with the file's feature in front
 * @param texts what stands under each key
 */
record Keys(Path module, List<String> lines, Map<String, String> texts) {
    static final Path WORDS = Path.of("src/main/resources/words");

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:say|line|Problem\\.of)\\(\\s*(?:out,\\s*|ProblemKind\\.\\w+,\\s*)?\"([a-z]+\\.[^\"]+)\"");
    /** A key, or the beginning of keys that end with a code. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]*)\"");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Keys of(Path module) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (Path file : below(module.resolve(WORDS), ".properties")) {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    lines.add(feature(file) + "/" + line.substring(0, equals));
                    texts.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
        }
        return new Keys(module, lines, texts);
    }

    /** Keys that there are not, and calls with more or fewer values than their texts need. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> files = new ArrayList<>(below(module.resolve("src/main/java"), ".java"));
        files.addAll(below(module.resolve("src/main/resources/templates"), ".html"));
        for (Path file : files) {
            String source = Files.readString(file);
            CALL.matcher(source).results().forEach(call -> check(file, source, call, faults));
        }
        inCode().stream()
                .filter(key ->
                        texts.keySet().stream().noneMatch(key.endsWith(".") ? own -> own.startsWith(key) : key::equals))
                .forEach(faults::add);
        return faults;
    }

    /** The keys in literals of the code: what looks like one of a feature that has words. */
    Set<String> inCode() throws IOException {
        Set<String> features =
                lines.stream().map(line -> line.substring(0, line.indexOf('/'))).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (Path file : below(module.resolve("src/main/java"), ".java")) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                    .forEach(found::add);
        }
        return found;
    }

    Set<String> inTemplates() throws IOException {
        Set<String> found = new HashSet<>();
        for (Path file : below(module.resolve("src/main/resources/templates"), ".html")) {
            CALL.matcher(Files.readString(file))
                    .results()
                    .map(call -> call.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public String toString() {
        return String.valueOf(module.getFileName());
    }

    private void check(Path file, String source, MatchResult call, List<String> faults) {
        String text = texts.get(call.group(1));
        if (text == null) {
            faults.add("%s: no text for %s".formatted(file, call.group(1)));
        } else if (values(source, call.end()) != places(text)) {
            faults.add("%s: values of %s".formatted(file, call.group(1)));
        }
    }

    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** How many values follow a key until its call ends. */
    private static int values(String source, int from) {
        int depth = 0;
        int values = 0;
        boolean quoted = false;
        for (int index = from; index < source.length(); index++) {
            char next = source.charAt(index);
            quoted = quoted != (next == '"');
            if (quoted) {
                continue;
            }
            if (next == ')' && depth == 0) {
                return values;
            }
            depth += "([".indexOf(next) >= 0 ? 1 : ")]".indexOf(next) >= 0 ? -1 : 0;
            values += next == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }

    private static String feature(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".properties".length());
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
