package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What only a running framework brings about, to the letter. */
class DeployWordsTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");

    @Test
    void whyNothingWasDone() {
        DeployWords words = DeployWords.danish();
        assertThat(words.serverStarts()).isEqualTo("Serveren er ved at starte; prøv igen om lidt.");
        assertThat(words.noEarlierVersion(HAVN)).isEqualTo("havn har ingen tidligere version at rulle tilbage til.");
        assertThat(words.runsNot(HAVN)).isEqualTo("havn kører ikke.");
        assertThat(words.runsOrIsNotInstalled(HAVN)).isEqualTo("havn kører allerede, eller er ikke installeret.");
        assertThat(words.notInstalled(HAVN)).isEqualTo("havn er ikke installeret.");
        assertThat(words.contentRefused()).isEqualTo("Udvalgets indhold blev afvist; siden Drift siger hvorfor.");
        assertThat(words.contentNotRead()).isEqualTo("Udvalgets indhold blev ikke læst; prøv igen om lidt.");
        assertThat(words.seeTheLog()).isEqualTo("Udvalget kunne ikke tages i brug; serverens log siger hvorfor.");
    }

    @Test
    void whatIsWarnedOf() {
        WarningWords words = WarningWords.danish();
        assertThat(words.higherServes("2.0.0", new Version("1.5.0")))
                .isEqualTo(
                        "Version 2.0.0 er højere og bliver ved med at vise sit indhold; version 1.5.0 står klar ved siden"
                                + " af.");
        assertThat(words.unknownFormer(ItemRef.of(HAVN)))
                .isEqualTo("»havn« skal føres videre, men udvalget har aldrig været her; se efter stavefejl.");
        assertThat(words.unknownFormer(new ItemRef(ItemKind.ACTION, HAVN, "mole")))
                .isEqualTo("»havn/mole« skal føres videre, men den nøgle har aldrig været her; se efter stavefejl.");
    }
}
