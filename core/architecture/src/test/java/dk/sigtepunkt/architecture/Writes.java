package dk.sigtepunkt.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the adapters let somebody do: methods of REST that are no GET, routes of pages that take a POST, commands. */
final class Writes {
    private static final Set<String> TAKING = Set.of("acting", "asking", "guarded", "form");
    private static final Pattern AT = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("@(POST|PUT|DELETE|PATCH)\\b((?:\\s+@\\w+(?:\\([^)]*\\))?)*)");
    private static final Pattern COMMAND = Pattern.compile("@Command\\((?s:.*?)\\bname = \"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+\\b");

    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Set<String> useCases;

    /** @param adapters the modules to look through */
    Writes(List<Module> modules, Set<String> adapters, Set<String> useCases) {
        this.useCases = useCases;
        modules.stream().filter(module -> adapters.contains(module.folder())).forEach(module -> look(module.shipped()));
    }

    /** Each write, such as {@code POST /drift/tal} or {@code sigtepunkt:stop}, and the use cases that its file reaches. */
    Map<String, Set<String>> found() {
        return found;
    }

    private void look(List<SourceFile> files) {
        Map<String, SourceFile> byName = new HashMap<>();
        files.stream().filter(file -> !file.describesPackage()).forEach(file -> byName.put(file.name(), file));
        Map<String, String> constants = constants(files);
        for (SourceFile file : files) {
            resources(file).forEach(write -> found.put(write, reached(file, byName)));
            routes(file, constants).forEach(write -> found.put(write, reached(file, byName)));
            Matcher command = COMMAND.matcher(file.text());
            if (command.find() && !reached(file, byName).isEmpty()) {
                found.put("sigtepunkt:" + command.group(1), reached(file, byName));
            }
        }
    }

    private static Set<String> resources(SourceFile file) {
        Set<String> all = new TreeSet<>();
        Matcher ofClass = AT.matcher(file.text());
        String base = ofClass.find() ? ofClass.group(1) : "";
        Matcher method = METHOD.matcher(file.text());
        while (method.find()) {
            // The path of a method stands before or after its verb.
            String before = file.text().substring(0, method.start()).stripTrailing();
            Matcher own = AT.matcher(method.group(2));
            String line = before.substring(before.lastIndexOf('\n') + 1);
            Matcher above = AT.matcher(line.strip().endsWith(")") ? line : "");
            String path = own.find() ? own.group(1) : above.find() ? above.group(1) : "";
            all.add("%s /api%s%s"
                    .formatted(method.group(1), base, path.isEmpty() || path.startsWith("/") ? path : "/" + path));
        }
        return all;
    }

    private static Set<String> routes(SourceFile file, Map<String, String> constants) {
        Set<String> all = new TreeSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                String[] called = call.getMethodSelect().toString().split("\\.");
                if (called.length == 2 && called[0].equals("Route") && TAKING.contains(called[1])) {
                    all.add("POST " + text(call.getArguments().get(0), file.name(), constants));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(file.tree(), null);
        return all;
    }

    /** The constants with a text, by class and name. */
    private static Map<String, String> constants(List<SourceFile> files) {
        Map<String, String> constants = new HashMap<>();
        for (SourceFile file : files) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree field, Void nothing) {
                    if (field.getInitializer() != null
                            && String.valueOf(field.getType()).equals("String")) {
                        constants.put(
                                file.name() + "." + field.getName(),
                                text(field.getInitializer(), file.name(), constants));
                    }
                    return null;
                }
            }.scan(file.tree(), null);
        }
        return constants;
    }

    private static String text(ExpressionTree expression, String home, Map<String, String> constants) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (expression instanceof BinaryTree sum) {
            return text(sum.getLeftOperand(), home, constants) + text(sum.getRightOperand(), home, constants);
        }
        if (expression instanceof IdentifierTree name) {
            return constants.getOrDefault(home + "." + name.getName(), "?");
        }
        return expression instanceof MemberSelectTree member ? constants.getOrDefault(member.toString(), "?") : "?";
    }

    /** The use cases that a file names, or that a class of the same module does which it names, over any number of steps. */
    private Set<String> reached(SourceFile from, Map<String, SourceFile> byName) {
        Set<String> reached = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(from.name()));
        Deque<SourceFile> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Matcher word = WORD.matcher(open.pop().text());
            while (word.find()) {
                if (useCases.contains(word.group())) {
                    reached.add(word.group());
                }
                SourceFile next = byName.get(word.group());
                if (next != null && seen.add(word.group())) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
