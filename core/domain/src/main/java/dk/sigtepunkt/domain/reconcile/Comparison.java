package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says in Danish what changed about an item. */
final class Comparison {
    private static final int LONGEST = 4000;

    /** From an item to what a reader knows it by. */
    private final Function<ItemRef, String> title;

    Comparison(Function<ItemRef, String> title) {
        this.title = title;
    }

    /** What is different; empty when nothing is. */
    String changed(Item before, Item now) {
        List<String> sentences = new ArrayList<>();
        for (int index = 0; index < now.fields().size(); index++) {
            Field was = before.fields().get(index);
            Field is = now.fields().get(index);
            if (!was.equals(is)) {
                sentences.add(sentence(was, is));
            }
        }
        now.steps().stream()
                .filter(not(before.steps()))
                .forEach(step -> sentences.add("Nyt trin: %s.".formatted(Excerpt.of(step.text()))));
        before.steps().stream()
                .filter(not(now.steps()))
                .forEach(step -> sentences.add("Trinnet er ikke med længere: %s.".formatted(Excerpt.of(step.text()))));
        now.replaces().stream()
                .filter(not(before.replaces()))
                .forEach(succession -> sentences.add(carriesOn(succession)));
        before.replaces().stream()
                .filter(was ->
                        now.replaces().stream().noneMatch(is -> is.former().equals(was.former())))
                .forEach(was -> sentences.add("Viderefører ikke længere %s.".formatted(named(was.former()))));
        return joined(sentences);
    }

    /** What an item carries on; empty when that is nothing. */
    String carriesOn(List<Succession> replaces) {
        return joined(replaces.stream().map(this::carriesOn).toList());
    }

    static String joined(List<String> sentences) {
        return Excerpt.cut(String.join(" ", sentences), LONGEST);
    }

    private String carriesOn(Succession succession) {
        String sentence = "Viderefører %s fra %s: %s"
                .formatted(
                        named(succession.former()),
                        Danish.date(succession.from()),
                        Danish.sentence(Excerpt.of(succession.reason().strip())));
        return succession.comparable() ? sentence : sentence + " Tal fra før den dag kan ikke sammenlignes.";
    }

    private String named(ItemRef former) {
        return "%s »%s«".formatted(former.kind().danish(), title.apply(former));
    }

    private static String sentence(Field was, Field is) {
        if (was.text().isEmpty()) {
            return "%s er nu »%s«.".formatted(is.label(), Excerpt.of(is.text()));
        }
        if (is.text().isEmpty()) {
            return "%s er fjernet; før »%s«.".formatted(was.label(), Excerpt.of(was.text()));
        }
        return "%s er ændret fra »%s« til »%s«."
                .formatted(is.label(), Excerpt.of(was.text(), is.text()), Excerpt.of(is.text(), was.text()));
    }

    private static <T> Predicate<T> not(List<T> known) {
        return one -> !known.contains(one);
    }
}
