package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers see is told by titles, never by the keys that files and addresses name things by. */
class RawKeysTest {
    /**
     * Where keys stand on purpose: for who writes committee files ({@code .row-id} in a history), for who asks the interface
     * ({@code code}), and for operations, who know committees and what they hold by them ({@code .since}).
     */
    private static final String ON_PURPOSE = ".row-id, code, .since";

    @Test
    void noPageShowsAKey() throws IOException {
        Installation site = RealContent.installation();
        Pattern keys = keys(site);
        List<String> shown = new ArrayList<>();
        EveryPage.of(site).forEach((address, page) -> {
            Document visible = page.clone();
            visible.select(ON_PURPOSE).remove();
            Matcher key = keys.matcher(visible.text());
            while (key.find()) {
                shown.add(address + ": " + key.group());
            }
        });
        assertThat(shown).isEmpty();
    }

    @Test
    void aKeyIsFoundInASentenceAndAnAddressIsNone() throws IOException {
        Pattern keys = keys(RealContent.installation());
        assertThat(List.of(
                        "fokusområdet vtf/kultur er",
                        "»vtf.inden-servicemaal«.",
                        "fra »forpligtende-faellesskaber« til",
                        "oekonomi/service-mod-ramme"))
                .allMatch(text -> keys.matcher(text).find());
        assertThat(keys.matcher("/fokusomraader/vtf/kultur og /api/v1/indicators/vtf.inden-servicemaal")
                        .find())
                .isFalse();
    }

    private static Pattern keys(Installation site) {
        Strategy strategy = site.strategies.current();
        Stream<String> named = Stream.concat(
                strategy.sigtepunkter().stream().map(one -> one.id().value()),
                strategy.sigtepunkter().stream()
                        .flatMap(one -> one.facets().stream())
                        .map(facet -> facet.key().value()));
        try (Reading reading = site.catalogue.open()) {
            Stream<String> items = reading.committees().committees().stream()
                    .map(KnownCommittee::content)
                    .flatMap(RawKeysTest::items);
            // A key of one word may be a word of the language.
            return Pattern.compile(Stream.concat(named.filter(key -> key.contains("-")), items)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\w/.-])(", ")(?![\\w-])")));
        }
    }

    private static Stream<String> items(Committee content) {
        return Stream.of(
                        content.focusAreas().stream().map(area -> area.ref().toString()),
                        content.indicators().stream()
                                .flatMap(one -> Stream.of(
                                        one.id().toString(), one.id().toString().replace('.', '/'))),
                        content.actions().stream().map(action -> action.ref().toString()))
                .flatMap(keys -> keys);
    }
}
