package dk.sigtepunkt.sources.internal.quote;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.util.HashSet;
import java.util.Set;

/** The names of columns that stand in the committee's own file: they may be told to all. */
public final class DeclaredNames {
    private DeclaredNames() {}

    public static Set<String> of(SourceDefinition source) {
        Set<String> names = new HashSet<>();
        for (FigureMapping figure : source.figures()) {
            names.add(figure.period());
            names.add(figure.value());
            names.add(figure.area());
            names.add(figure.count());
            names.addAll(figure.where().keySet());
            names.addAll(figure.breakdowns().values());
        }
        // A survey's questions, and the columns of a JSON table, are named in the settings.
        source.settings().keySet().forEach(name -> names.add(name.substring(name.indexOf('.') + 1)));
        names.remove("");
        return Set.copyOf(names);
    }
}
