package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.templates.TemplateChange.Kind;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is another in one version than in another one: nothing exactly when they are the same. */
public final class TemplateDifferences {
    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);

    private TemplateDifferences() {}

    /** What was taken out first, then the rest in the later one's order. */
    public static List<TemplateChange> of(Template before, Template after) {
        List<TemplateChange> changes = new ArrayList<>();
        before.parts().stream()
                .filter(part -> after.part(part.key()).isEmpty())
                .forEach(part ->
                        changes.add(new TemplateChange(Kind.REMOVED, part.key(), part.heading(), part.heading(), "")));
        Set<String> moved = moved(common(before, after), common(after, before));
        for (TemplatePart part : after.parts()) {
            before.part(part.key())
                    .ifPresentOrElse(
                            old -> changed(old, part, changes),
                            () -> changes.add(
                                    new TemplateChange(Kind.ADDED, part.key(), part.heading(), "", part.heading())));
            if (moved.contains(part.key())) {
                changes.add(new TemplateChange(
                        Kind.MOVED, part.key(), part.heading(), place(before, part), place(after, part)));
            }
        }
        if (!before.figures().equals(after.figures())) {
            changes.add(new TemplateChange(
                    Kind.FIGURES, "", "", WORDS.figures(before.figures()), WORDS.figures(after.figures())));
        }
        return List.copyOf(changes);
    }

    private static void changed(TemplatePart old, TemplatePart part, List<TemplateChange> changes) {
        String name = part.heading();
        if (!old.heading().equals(part.heading())) {
            changes.add(new TemplateChange(Kind.HEADING, part.key(), name, old.heading(), part.heading()));
        }
        if (!old.guide().equals(part.guide())) {
            changes.add(new TemplateChange(Kind.GUIDE, part.key(), name, old.guide(), part.guide()));
        }
        if (old.required() != part.required()) {
            changes.add(new TemplateChange(
                    Kind.REQUIRED, part.key(), name, WORDS.required(old.required()), WORDS.required(part.required())));
        }
    }

    private static String place(Template template, TemplatePart part) {
        List<String> keys = template.parts().stream().map(TemplatePart::key).toList();
        return Integer.toString(keys.indexOf(part.key()) + 1);
    }

    private static List<String> common(Template one, Template other) {
        return one.parts().stream()
                .map(TemplatePart::key)
                .filter(key -> other.part(key).isPresent())
                .toList();
    }

    /** The fewest that have to be moved to come from one order to the other. */
    private static Set<String> moved(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Set<String> stayed = new HashSet<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                stayed.add(before.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return after.stream().filter(key -> !stayed.contains(key)).collect(Collectors.toUnmodifiableSet());
    }
}
