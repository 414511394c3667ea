package dk.sigtepunkt.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds components that could be made in two ways. Declarative Services looks for the constructor by its number of
 * parameters, in whatever order the virtual machine lists them, which is not the same in every start.
 */
final class Constructors extends TreeScanner<Void, Boolean> {
    private final List<String> doubtful = new ArrayList<>();

    private Constructors() {}

    /** The simple names of the components whose constructor has as many parameters as another. */
    static List<String> doubtful(CompilationUnitTree unit) {
        Constructors constructors = new Constructors();
        constructors.scan(unit, false);
        return constructors.doubtful;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean inside) {
        List<MethodTree> all = type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals("<init>"))
                .toList();
        boolean two = all.stream()
                .filter(one -> annotated(one.getModifiers(), "Activate"))
                .anyMatch(one -> all.stream()
                                .filter(other -> other.getParameters().size()
                                        == one.getParameters().size())
                                .count()
                        > 1);
        if (two && annotated(type.getModifiers(), "Component")) {
            doubtful.add(type.getSimpleName().toString());
        }
        return super.visitClass(type, inside);
    }

    private static boolean annotated(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .anyMatch(one -> one.getAnnotationType().toString().endsWith(name));
    }
}
