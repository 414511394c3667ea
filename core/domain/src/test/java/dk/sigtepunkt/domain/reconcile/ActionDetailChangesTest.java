package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How a change of what is said of an action beyond what every action says is told. */
class ActionDetailChangesTest {
    private static final Committee BEFORE = Content.of("vtf")
            .area("klima")
            .count("elbiler", "klima")
            .action("bro", "klima")
            .build();
    private static final ActionDetails SAID = new ActionDetails(
            new Carriers(
                    "Vejafdelingen",
                    Optional.of(MunicipalPart.SUPPORTS),
                    List.of(new Partner(Partner.Kind.COMPANY, "Værftet", "Bygger"))),
            new Reach("Havnen", List.of(new Felt(Felt.Audience.CITIZENS, "Tørre fødder"))),
            List.of(new Milestone("Åbning", LocalDate.of(2026, 6, 1))),
            List.of(new ExpectedEffect(
                    IndicatorId.parse("vtf.elbiler"), 6, new TreeMap<>(Map.of(2026, 2.5, 2027, -1.0)), "Skøn")),
            List.of(new AreaLink(new FocusAreaRef(BEFORE.id(), new FocusAreaKey("klima")), "Stier")));

    private static Committee saying(ActionDetails details) {
        return BEFORE.with(
                BEFORE.focusAreas(),
                BEFORE.indicators(),
                List.of(BEFORE.actions().get(0).saying(details)));
    }

    @Test
    void eachPartIsTold() {
        assertThat(ContentChangesTest.what(saying(SAID)))
                .isEqualTo(String.join(
                        " ",
                        "Den ansvarlige enhed er nu »Vejafdelingen«.",
                        "Kommunens del er nu »kommunen støtter«.",
                        "Medaktørerne er nu »Værftet (virksomhed): Bygger«.",
                        "Stedet er nu »Havnen«.",
                        "Det, der skal mærkes er nu »borgerne: Tørre fødder«.",
                        "Milepælene er nu »Åbning senest 01.06.2026«.",
                        "De forventede virkninger er nu »Indikator elbiler +2,5 sager i 2026, −1 sager i 2027, ses efter"
                                + " 6 måneder (Skøn)«.",
                        "De andre fokusområder, den støtter er nu »Område klima: Stier«."));
    }
}
