package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What is said of an action, in the fields that people write it in: what is sent back unchanged says the same. */
public final class ActionAsWritten {
    private static final ActionRuleWords WORDS = ActionRuleWords.in(Danish.LOCALE);

    private final Map<String, String> fields = new TreeMap<>();

    private ActionAsWritten() {}

    /** What a reader knows a field as, by the last part of its name. */
    public static String label(String field) {
        String name = field.replaceFirst("\\.\\d+$", "");
        return WORDS.label(name.substring(name.lastIndexOf('.') + 1));
    }

    /** @param committees for the units of what is measured */
    public static Map<String, String> of(ActionText text, CatalogueSnapshot committees) {
        ActionAsWritten written = new ActionAsWritten();
        written.put("area", text.focusArea().key().value());
        written.put("title", text.title());
        written.put("description", text.description());
        written.put("owner", text.ownerRole());
        written.put("start", text.planned().start().toString());
        written.put("end", text.planned().end().toString());
        written.details(text.details(), committees);
        return Map.copyOf(written.fields);
    }

    private void details(ActionDetails details, CatalogueSnapshot committees) {
        put("unit", details.carriers().unit());
        put(
                "municipality",
                details.carriers().municipality().map(MunicipalPart::code).orElse(""));
        put("place", details.reach().place());
        each("partners", details.carriers().partners(), (at, one) -> {
            put(at + "kind", one.kind().code());
            put(at + "name", one.name());
            put(at + "part", one.part());
        });
        details.reach().felt().forEach(this::felt);
        each("milestones", details.milestones(), (at, one) -> {
            put(at + "title", one.title());
            put(at + "due", one.due().toString());
        });
        // Each tag has a place of its own, so that a form can show all of them.
        details.tags()
                .bottomLines()
                .forEach(line ->
                        put("bottomLines." + List.of(BottomLine.values()).indexOf(line), line.code()));
        details.tags().goals().forEach(goal -> put("sdg." + (goal.number() - 1), goal.code()));
        CarriedIndicators measured = CarriedIndicators.in(committees);
        each("effects", details.effects(), (at, one) -> effect(at, one, measured));
        each("also", details.alsoServes(), (at, one) -> {
            put(at + "area", one.area().toString());
            put(at + "reason", one.reason());
        });
    }

    /** Each audience has a place of its own, in whatever order they are said; two words for one stand together. */
    private void felt(Felt felt) {
        String at = "felt.%d.".formatted(List.of(Felt.Audience.values()).indexOf(felt.by()));
        put(at + "by", felt.by().code());
        fields.merge(at + "how", felt.how(), (one, more) -> one + "\n" + more);
    }

    private void effect(String at, ExpectedEffect effect, CarriedIndicators measured) {
        put(at + "indicator", effect.indicator().toString());
        put(at + "lag", Integer.toString(effect.lagMonths()));
        put(at + "reason", effect.reason());
        put(
                at + "measured",
                measured.living(effect.indicator())
                        .map(one -> one.unit().symbol())
                        .orElse(""));
        int place = 0;
        for (Map.Entry<Integer, Double> year : effect.byYear().entrySet()) {
            put("%syears.%d.year".formatted(at, place), year.getKey().toString());
            put("%syears.%d.change".formatted(at, place), number(year.getValue()));
            place++;
        }
    }

    /** With one reading only, whatever the unit's decimals: three decimals could be thousands. */
    private static String number(double value) {
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        int point = plain.indexOf('.');
        return (point >= 0 && plain.length() - point - 1 == 3 ? plain + "0" : plain.replaceAll("\\.0$", ""))
                .replace('.', ',');
    }

    private <T> void each(String name, List<T> items, BiConsumer<String, T> put) {
        for (int at = 0; at < items.size(); at++) {
            put.accept("%s.%d.".formatted(name, at), items.get(at));
        }
    }

    private void put(String name, String value) {
        fields.put(name, value);
    }
}
