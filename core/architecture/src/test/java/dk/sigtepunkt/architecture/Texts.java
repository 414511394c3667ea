package dk.sigtepunkt.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what readers see where it does not belong: in code that is no class of Danish words, and in the bodies of templates.
 */
final class Texts {
    /** A letter that only Danish has, or a word that English does not have, beside another word. */
    private static final Pattern DANISH =
            Pattern.compile("[æøåÆØÅ»«]|(?=\\S+\\s+\\S)(?U)\\b(?i:af|blev|den|der|det|er|fra|har"
                    + "|hvor|ikke|ingen|med|og|skriv|som|tal|til|udvalg|udvalget|kilden|siden)\\b");

    private static final Pattern NOT_SHOWN =
            Pattern.compile("\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile(
            "(?:^|>)([^<>]*\\p{L}[^<>]*)|\\b(?:aria-label|title|alt|data-label|placeholder|label)=\"([^\"]*\\p{L}[^\"]*)\"");

    private Texts() {}

    /**
     * The packages of a module in whose code a text stands, each with the module's folder in front. A class of words has the
     * name of its language.
     */
    static Set<String> packagesThatSay(Module module) {
        return module.shipped().stream()
                .filter(file ->
                        !file.name().startsWith("Danish") && !inCode(file).isEmpty())
                .map(file -> module.folder() + ": " + file.packageName())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> inCode(SourceFile file) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text
                        && DANISH.matcher(text).find()) {
                    found.add(text);
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(file.tree(), null);
        return found;
    }

    /** What a template shows that is no expression. */
    static List<String> inTemplate(String template) {
        Matcher shown = SHOWN.matcher(NOT_SHOWN.matcher(template).replaceAll(" "));
        List<String> found = new ArrayList<>();
        while (shown.find()) {
            Stream.of(shown.group(1), shown.group(2))
                    .filter(text -> text != null && !text.isBlank())
                    .map(String::strip)
                    .forEach(found::add);
        }
        return found;
    }
}
