package dk.sigtepunkt.architecture;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the classes that ask which strategy is current. What belongs to a quarter is of the strategy that the quarter is
 * reported for, so most that ask so are wrong as soon as there are two.
 */
final class CurrentStrategy {
    private static final Pattern KNOWS_STRATEGIES = Pattern.compile("\\b[Ss]trategies\\b");
    /** Of one strategy it is asked whether it is the current one. */
    private static final Pattern ONE = Pattern.compile("(?:.*\\.)?(?:strategy|Strategy)");

    private CurrentStrategy() {}

    /** @return as {@code module: package.Class} */
    static List<String> askedIn(List<Module> modules) {
        TreeSet<String> found = new TreeSet<>();
        for (Module module : modules) {
            for (SourceFile file : module.files()) {
                if (!file.inTests()
                        && KNOWS_STRATEGIES.matcher(file.tree().toString()).find()
                        && asks(file)) {
                    found.add("%s: %s.%s".formatted(module.folder(), file.packageName(), file.name()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean asks(SourceFile file) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        String called = call.getMethodSelect().toString();
                        return (called.endsWith(".current") && of(called.substring(0, called.lastIndexOf('.'))))
                                || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
                    }

                    @Override
                    public Boolean visitMemberReference(MemberReferenceTree reference, Void nothing) {
                        return (reference.getName().contentEquals("current")
                                        && of(reference.getQualifierExpression().toString()))
                                || Boolean.TRUE.equals(super.visitMemberReference(reference, null));
                    }

                    @Override
                    public Boolean reduce(Boolean one, Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(file.tree(), null));
    }

    private static boolean of(String whom) {
        return !ONE.matcher(whom).matches();
    }
}
