package dk.sigtepunkt.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Counts the components of a file's records. */
final class Records extends TreeScanner<Void, String> {
    private final Map<String, Integer> components = new TreeMap<>();

    private Records() {}

    static Map<String, Integer> in(CompilationUnitTree unit) {
        Records records = new Records();
        records.scan(unit, "");
        return records.components;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        String name = outer + type.getSimpleName();
        if (type.getKind() == Tree.Kind.RECORD) {
            // The only fields of its own that a record can have are its components.
            components.put(name, (int) type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count());
        }
        return super.visitClass(type, name + ".");
    }
}
