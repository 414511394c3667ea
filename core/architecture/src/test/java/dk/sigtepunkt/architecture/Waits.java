package dk.sigtepunkt.architecture;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds tests that wait in a way of their own, a pause or a spinning loop, in place of {@code Eventually.await}. */
final class Waits {
    private static final Pattern PAUSE =
            Pattern.compile("(?:.*\\.)?(?:sleep|onSpinWait|yield|park|parkNanos|parkUntil)");

    private Waits() {}

    /** @return as {@code module: package.Class} */
    static List<String> in(List<Module> modules) {
        TreeSet<String> found = new TreeSet<>();
        for (Module module : modules) {
            for (SourceFile file : module.files()) {
                if (file.inTests() && waits(file)) {
                    found.add("%s: %s.%s".formatted(module.folder(), file.packageName(), file.name()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean waits(SourceFile file) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        return PAUSE.matcher(call.getMethodSelect().toString()).matches()
                                || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
                    }

                    @Override
                    public Boolean reduce(Boolean one, Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(file.tree(), null));
    }
}
