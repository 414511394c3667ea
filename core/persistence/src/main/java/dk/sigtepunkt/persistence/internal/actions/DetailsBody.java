package dk.sigtepunkt.persistence.internal.actions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What is said of an action beyond what every action says, as a JSON object; what is not said is not in it. */
final class DetailsBody {
    private DetailsBody() {}

    static void write(ActionDetails details, ObjectNode into) {
        Carriers carriers = details.carriers();
        said(into, "unit", carriers.unit());
        carriers.municipality().ifPresent(part -> into.put("municipality", part.code()));
        each(
                into,
                "partners",
                carriers.partners(),
                (partner, one) -> one.put("kind", partner.kind().code())
                        .put("name", partner.name())
                        .put("part", partner.part()));
        said(into, "place", details.reach().place());
        each(
                into,
                "felt",
                details.reach().felt(),
                (felt, one) -> one.put("by", felt.by().code()).put("how", felt.how()));
        each(
                into,
                "milestones",
                details.milestones(),
                (milestone, one) -> one.put("title", milestone.title())
                        .put("due", milestone.due().toString()));
        each(into, "effects", details.effects(), DetailsBody::write);
        each(
                into,
                "also",
                details.alsoServes(),
                (link, one) -> one.put("area", link.area().toString()).put("reason", link.reason()));
        write(details.tags(), into);
    }

    private static void write(Tags tags, ObjectNode into) {
        if (!tags.bottomLines().isEmpty()) {
            ArrayNode lines = into.putArray("bottomLines");
            tags.bottomLines().forEach(line -> lines.add(line.code()));
        }
        if (!tags.goals().isEmpty()) {
            ArrayNode goals = into.putArray("sdg");
            tags.goals().forEach(goal -> goals.add(goal.number()));
        }
    }

    private static void write(ExpectedEffect effect, ObjectNode one) {
        one.put("indicator", effect.indicator().toString())
                .put("lag", effect.lagMonths())
                .put("reason", effect.reason());
        ObjectNode years = one.putObject("years");
        effect.byYear().forEach((year, change) -> years.put(year.toString(), change.doubleValue()));
    }

    /** How one of a list is written. */
    private interface Item<T> {
        void write(T item, ObjectNode into);
    }

    private static <T> void each(ObjectNode into, String name, List<T> items, Item<T> item) {
        if (!items.isEmpty()) {
            ArrayNode list = into.putArray(name);
            items.forEach(one -> item.write(one, list.addObject()));
        }
    }

    private static void said(ObjectNode into, String name, String text) {
        if (!text.isEmpty()) {
            into.put(name, text);
        }
    }

    static ActionDetails read(JsonNode said) {
        return new ActionDetails(
                new Carriers(
                        text(said, "unit"),
                        said.has("municipality")
                                ? Optional.of(StoredCodes.find(
                                        MunicipalPart.values(), MunicipalPart::code, text(said, "municipality")))
                                : Optional.empty(),
                        all(
                                said,
                                "partners",
                                one -> new Partner(
                                        StoredCodes.find(Partner.Kind.values(), Partner.Kind::code, text(one, "kind")),
                                        text(one, "name"),
                                        text(one, "part")))),
                new Reach(
                        text(said, "place"),
                        all(
                                said,
                                "felt",
                                one -> new Felt(
                                        StoredCodes.find(Felt.Audience.values(), Felt.Audience::code, text(one, "by")),
                                        text(one, "how")))),
                all(said, "milestones", one -> new Milestone(text(one, "title"), LocalDate.parse(text(one, "due")))),
                all(said, "effects", DetailsBody::effect),
                all(said, "also", one -> new AreaLink(TextBody.area(text(one, "area")), text(one, "reason"))),
                new Tags(
                        all(
                                said,
                                "bottomLines",
                                one -> StoredCodes.find(BottomLine.values(), BottomLine::code, one.asText())),
                        all(said, "sdg", one -> new GlobalGoal(one.asInt()))));
    }

    private static ExpectedEffect effect(JsonNode one) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        one.path("years")
                .properties()
                .forEach(year -> years.put(
                        Integer.valueOf(year.getKey()), year.getValue().doubleValue()));
        return new ExpectedEffect(
                IndicatorId.parse(text(one, "indicator")), one.path("lag").asInt(), years, text(one, "reason"));
    }

    private static <T> List<T> all(JsonNode said, String name, Function<JsonNode, T> item) {
        return StreamSupport.stream(said.path(name).spliterator(), false)
                .map(item)
                .toList();
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asText("");
    }
}
