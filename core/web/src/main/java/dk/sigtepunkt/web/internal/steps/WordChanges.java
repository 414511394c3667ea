package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEffect;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said otherwise of an action, in the words and the order in which its form asks. */
final class WordChanges {
    private static final int LONGEST = 200;

    private final CarriedIndicators measured;
    private final Words words;
    private final ActionWords said;
    private final ItemTitles titles;
    private final List<String> lines = new ArrayList<>();

    private WordChanges(CatalogueSnapshot committees, Words words) {
        this.measured = CarriedIndicators.in(committees);
        this.words = words;
        this.said = ActionWords.in(words.language());
        this.titles = new ItemTitles(committees, Links.NEWEST, words);
    }

    /** @return a line for each that is not the same; of a list one for each that came, went or is said otherwise */
    static List<String> between(ActionText before, ActionText after, CatalogueSnapshot committees, Words words) {
        WordChanges changes = new WordChanges(committees, words);
        changes.compare(before, after);
        return List.copyOf(changes.lines);
    }

    private void compare(ActionText before, ActionText after) {
        Both<ActionText> both = new Both<>(before, after);
        field("area", both, text -> titles.area(text.focusArea()).text());
        field("title", both, ActionText::title);
        field("description", both, ActionText::description);
        field("owner", both, ActionText::ownerRole);
        field("unit", both, text -> text.details().carriers().unit());
        field("start", both, text -> day(text.planned().start()));
        field("end", both, text -> day(text.planned().end()));
        details(new Both<>(before.details(), after.details()));
    }

    private void details(Both<ActionDetails> both) {
        field(
                "municipality",
                both,
                details -> details.carriers().municipality().map(said::part).orElse(""));
        list(
                new Items<Partner>(
                        "steps.change.partner",
                        one -> "%s (%s)".formatted(one.name(), said.partner(one.kind())),
                        Partner::part),
                both.of(details -> details.carriers().partners()));
        field("place", both, details -> details.reach().place());
        list(
                new Items<Felt>("steps.change.felt", one -> said.audience(one.by()), Felt::how),
                both.of(details -> details.reach().felt()));
        list(
                new Items<Milestone>("steps.change.milestone", Milestone::title, one -> day(one.due())),
                both.of(ActionDetails::milestones));
        list(
                new Items<ExpectedEffect>(
                        "steps.change.effect",
                        one -> titles.indicator(one.indicator()).text(),
                        this::effect),
                both.of(ActionDetails::effects));
        list(
                new Items<AreaLink>(
                        "steps.change.also", one -> titles.area(one.area()).text(), AreaLink::reason),
                both.of(ActionDetails::alsoServes));
        TagWords tags = TagWords.in(words.language());
        field(
                "bottomLines",
                both,
                details -> details.tags().bottomLines().stream().map(tags::name).collect(Collectors.joining(", ")));
        field(
                "sdg",
                both,
                details -> details.tags().goals().stream().map(tags::numbered).collect(Collectors.joining(", ")));
    }

    private String effect(ExpectedEffect effect) {
        return "%s, %s. %s"
                .formatted(
                        DanishEffect.years(
                                effect, measured.living(effect.indicator()).map(Indicator::unit)),
                        DanishEffect.shows(effect),
                        effect.reason());
    }

    private <T> void field(String name, Both<T> both, Function<T, String> text) {
        changed(ActionAsWritten.label(name), text.apply(both.before()), text.apply(both.after()));
    }

    /** What is in both is not told; those of one name in both are the same one, said otherwise. */
    private <T> void list(Items<T> items, Both<List<T>> both) {
        List<T> went = new ArrayList<>(both.before());
        List<T> came = new ArrayList<>(both.after());
        for (T one : both.after()) {
            if (went.remove(one)) {
                came.remove(one);
            }
        }
        for (T now : came) {
            String name = items.name().apply(now);
            String label = words.say(items.key(), name);
            Optional<T> was = went.stream()
                    .filter(one -> items.name().apply(one).equals(name))
                    .findFirst();
            was.ifPresent(went::remove);
            changed(label, was.map(items.text()).orElse(""), items.text().apply(now));
        }
        went.forEach(one -> changed(
                words.say(items.key(), items.name().apply(one)), items.text().apply(one), ""));
    }

    private void changed(String label, String old, String now) {
        if (old.equals(now)) {
            return;
        }
        if (old.isEmpty()) {
            lines.add(words.say("steps.change.came", label, shown(now)));
        } else {
            lines.add(
                    now.isEmpty()
                            ? words.say("steps.change.went", label, shown(old))
                            : words.say("steps.change", label, shown(old), shown(now)));
        }
    }

    private static String day(LocalDate day) {
        return Danish.date(day);
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private record Both<T>(T before, T after) {
        <P> Both<P> of(Function<T, P> part) {
            return new Both<>(part.apply(before), part.apply(after));
        }
    }

    /**
     * How those of a list are told.
     *
     * @param key of the words that one is called by, with its name
     * @param name by which a reader knows it again
     * @param text what else is said of it
     */
    private record Items<T>(String key, Function<T, String> name, Function<T, String> text) {}
}
