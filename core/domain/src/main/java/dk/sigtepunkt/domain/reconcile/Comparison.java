package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.TextLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says what changed about an item. */
final class Comparison {
    private static final ChangeWords WORDS = ChangeWords.danish();

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
            if (!was.text().equals(is.text())) {
                sentences.add(sentence(was, is));
            }
        }
        now.steps().stream()
                .filter(not(before.steps()))
                .forEach(step -> sentences.add(WORDS.newStep(Excerpt.of(step.said()))));
        before.steps().stream()
                .filter(not(now.steps()))
                .forEach(step -> sentences.add(WORDS.stepGone(Excerpt.of(step.said()))));
        now.replaces().stream()
                .filter(not(before.replaces()))
                .forEach(succession -> sentences.add(carriesOn(succession)));
        before.replaces().stream()
                .filter(was ->
                        now.replaces().stream().noneMatch(is -> is.former().equals(was.former())))
                .forEach(was ->
                        sentences.add(WORDS.noLongerCarriesOn(was.former().kind(), title.apply(was.former()))));
        return joined(sentences);
    }

    /** What an item carries on; empty when that is nothing. */
    String carriesOn(List<Succession> replaces) {
        return joined(replaces.stream().map(this::carriesOn).toList());
    }

    static String joined(List<String> sentences) {
        return Excerpt.cut(String.join(" ", sentences), TextLimit.LONGEST);
    }

    private String carriesOn(Succession succession) {
        return WORDS.carriesOn(
                title.apply(succession.former()),
                succession,
                Excerpt.of(succession.reason().strip()));
    }

    private static String sentence(Field was, Field is) {
        if (was.text().isEmpty()) {
            return WORDS.said(is.name(), Excerpt.of(is.said()));
        }
        if (is.text().isEmpty()) {
            return WORDS.unsaid(was.name(), Excerpt.of(was.said()));
        }
        String before = was.saidBeside(is);
        String now = is.saidBeside(was);
        return WORDS.changed(is.name(), Excerpt.of(before, now), Excerpt.of(now, before));
    }

    private static <T> Predicate<T> not(List<T> known) {
        return one -> !known.contains(one);
    }
}
