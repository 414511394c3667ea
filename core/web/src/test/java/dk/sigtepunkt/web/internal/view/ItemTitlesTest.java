package dk.sigtepunkt.web.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import org.junit.jupiter.api.Test;

/** What was written about something that is closed since still says what it was about. */
class ItemTitlesTest {
    private final ItemTitles titles = new ItemTitles(
            Changed.installation().next.get(), Links.NEWEST, Words.danish(ItemTitles.class.getClassLoader()));

    private static FocusAreaRef area(String key) {
        return new FocusAreaRef(MadeUp.WATER, new FocusAreaKey(key));
    }

    @Test
    void whatIsClosedKeepsTheTitleItHadLast() {
        assertThat(titles.area(area("soe")).text()).startsWith("»Rene ").endsWith("« (findes ikke længere)");
        assertThat(titles.area(area("soe")).href()).isEqualTo("/fokusomraader/vand/soe");
        assertThat(titles.indicator(MadeUp.EXAMPLE).text()).isEqualTo("»Sigtbarhed« (findes ikke længere)");
    }

    @Test
    void whatNobodyRemembersLeadsToItsCommittee() {
        Link nobodys = titles.action(new ItemRef(ItemKind.ACTION, MadeUp.WATER, "aldrig"));
        assertThat(nobodys.href()).isEqualTo("/udvalg/vand");
        assertThat(nobodys.text()).contains("findes ikke længere");
    }

    @Test
    void whatStandsIsCalledAsItIs() {
        assertThat(titles.area(area("bad"))).isEqualTo(new Link("/fokusomraader/vand/bad", "Sikre badesteder"));
    }
}
