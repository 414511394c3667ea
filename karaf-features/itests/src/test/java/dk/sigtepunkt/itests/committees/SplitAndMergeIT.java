package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.CommitteeText.Item;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A committee is split in two and two are merged into one; every action and every figure is carried on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitAndMergeIT {
    private static final String CULTURE = "kultur-og-lokalsamfund";
    private static final String MERGED = "beskaeftigelse-og-laering";

    private final Server server = Installation.startedBefore("split").start();
    private final Committees committees = new Committees(server);

    /**
     * Everything of some focus areas that must not be orphaned.
     *
     * @param areas as {@code committee/key}
     * @param actions by key, what is said of them
     * @param series by the indicator's key, every figure ever known
     */
    private record Holding(Set<String> areas, Map<String, String> actions, Map<String, List<String>> series) {}

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aSplitCarriesActionsAndSeriesOver() {
        Set<String> moved = Set.of("kultur", "lokalsamfund");
        Holding before = holding("vtf", moved);
        CommitteeText vtf = CommitteeText.of(shipped("vtf").yaml());
        byte[] rest = rest(vtf, moved).bytes();
        HttpResponse<String> alone = committees.upload("vtf-2.0.0.jar", rest);
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("councils-areas", "vtf/kultur", "vtf/lokalsamfund");

        // Of culture everything stands in the new file, with what it reckons with; of the local communities else only
        // the area does.
        List<Item> items = vtf.items().stream()
                .filter(item -> item.list().equals("focusAreas")
                        ? moved.contains(item.area())
                        : item.area().equals("kultur") || item.key().equals("indbyggere"))
                .map(item -> item.list().equals("focusAreas") ? item.replacing("vtf") : item)
                .toList();
        // Both are dropped together; by its name the one that lets go comes first, and it waits for its successor.
        committees.drop("a-vtf-2.0.0.committee.jar", rest);
        drop(CULTURE, "Kultur og Lokalsamfund", items);
        committees.awaitVersion("vtf", "2.0.0");
        assertThat(committees.refusal("a-vtf-2.0.0.committee.jar")).isEmpty();

        assertCarriedOn(before, CULTURE);
        assertThat(committees.items("/api/v1/focus-areas?committee=vtf")).hasSize(4);
    }

    @Test
    void aMergeCarriesActionsAndSeriesOver() {
        CommitteeText work = CommitteeText.of(shipped("beskaeftigelse").yaml());
        CommitteeText learning = CommitteeText.of(shipped("laering").yaml());
        List<Holding> before = List.of(holding("beskaeftigelse", keys(work)), holding("laering", keys(learning)));
        // Of one everything stands in the new file, of the other only the areas do.
        List<Item> items = Stream.concat(
                        work.items().stream()
                                .map(item ->
                                        item.list().equals("focusAreas") ? item.replacing("beskaeftigelse") : item),
                        learning.list("focusAreas").stream().map(area -> area.replacing("laering")))
                .toList();
        drop(MERGED, "Beskæftigelse og Læring", items);
        server.shell("sigtepunkt:remove beskaeftigelse\nsigtepunkt:remove laering");

        before.forEach(holding -> assertCarriedOn(holding, MERGED));
        assertThat(committees.items("/api/v1/focus-areas?committee=" + MERGED)).hasSize(14);
    }

    private void assertCarriedOn(Holding before, String successor) {
        Holding after = holding(successor, keysOf(before.areas()));
        assertThat(after.actions()).containsAllEntriesOf(before.actions());
        assertThat(after.series().keySet()).containsAll(before.series().keySet());
        before.series()
                .forEach((key, figures) ->
                        assertThat(after.series().get(key)).as(key).containsExactlyInAnyOrderElementsOf(figures));
        ReportParts report = ReportParts.of(server);
        // The quarter was over by then: it keeps the areas that it had.
        assertThat(report.areas(successor)).isEmpty();
        before.areas()
                .forEach(area -> assertThat(server.page("/fokusomraader/" + area))
                        .as(area)
                        .contains("/udvalg/" + area.split("/", 2)[0]));
        assertThat(report.report().get("focusAreas")).hasSize(35);
        before.areas()
                .forEach(area -> assertThat(report.missing(area.split("/", 2)[0]))
                        .as(area)
                        .isEmpty());
        assertThat(report.missing(successor)).isEmpty();
    }

    private Holding holding(String committee, Set<String> areas) {
        Map<String, String> actions = new TreeMap<>();
        Map<String, List<String>> series = new TreeMap<>();
        for (JsonNode action : committees.items("/api/v1/actions?committee=" + committee)) {
            if (areas.contains(action.get("focusArea").asText())) {
                actions.put(action.get("key").asText(), action.get("title").asText() + action.get("steps"));
            }
        }
        for (JsonNode indicator : committees.items("/api/v1/indicators?committee=" + committee)) {
            if (areas.contains(indicator.get("focusArea").asText())) {
                String id = indicator.get("id").asText();
                series.put(id.substring(id.indexOf('.') + 1), figures(id));
            }
        }
        assertThat(actions).as("actions of %s", committee).isNotEmpty();
        assertThat(series).as("series of %s", committee).isNotEmpty();
        return new Holding(
                areas.stream().map(area -> committee + "/" + area).collect(Collectors.toSet()), actions, series);
    }

    private List<String> figures(String indicator) {
        List<String> figures = new ArrayList<>();
        for (JsonNode figure :
                committees.items("/api/v1/indicators/%s/observations?vintages=all".formatted(indicator))) {
            figures.add(Stream.of("period", "area", "breakdown", "value", "status", "note", "knownAt", "origin")
                    .map(field -> figure.get(field).asText())
                    .collect(Collectors.joining("|")));
        }
        return figures;
    }

    private void drop(String id, String name, List<Item> items) {
        committees.drop(
                id + ".committee.yaml", CommitteeText.yaml(id, name, items).getBytes(UTF_8));
        committees.awaitState(id, "active");
    }

    /** The committee without some of its focus areas, what belongs to them and what is computed from that. */
    private CommitteeJar rest(CommitteeText committee, Set<String> moved) {
        CommitteeText rest = committee.only(
                item -> !moved.contains(item.area()) && !item.key().equals("nye-firmaer-pr-1000"));
        Set<String> gone = committee.list("indicators").stream()
                .map(Item::key)
                .filter(key -> rest.list("indicators").stream()
                        .noneMatch(kept -> kept.key().equals(key)))
                .collect(Collectors.toSet());
        CommitteeJar jar = shipped("vtf").version("2.0.0").yaml(rest.yaml());
        for (String file : List.of("data/eksempeldata.csv", "data/omraader.csv")) {
            String figures = jar.file(file)
                    .lines()
                    .filter(line -> !gone.contains(line.split(";", 2)[0]))
                    .collect(Collectors.joining("\n", "", "\n"));
            jar = jar.file(file, figures);
        }
        return jar;
    }

    private CommitteeJar shipped(String id) {
        return CommitteeJar.shipped(server.installation(), id);
    }

    private static Set<String> keys(CommitteeText committee) {
        return committee.list("focusAreas").stream().map(Item::key).collect(Collectors.toSet());
    }

    private static Set<String> keysOf(Set<String> areas) {
        return areas.stream().map(area -> area.split("/", 2)[1]).collect(Collectors.toSet());
    }
}
