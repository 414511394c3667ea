package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;

final class DanishActionPartWords implements ActionPartWords {
    @Override
    public String partnerTwice(String name) {
        return "medaktøren »%s« står to gange; skriv hele dens del ét sted".formatted(name);
    }

    @Override
    public String audienceTwice(String code) {
        return "»%s« står to gange under »felt«; skriv det, der skal mærkes, ét sted".formatted(code);
    }

    @Override
    public String milestoneTwice(String title) {
        return "milepælen »%s« står to gange; giv den ene et andet navn".formatted(title);
    }

    @Override
    public String milestoneOutside(Milestone milestone, LocalDate start, LocalDate end) {
        return "milepælen »%s« skal nås %s, men handlingen er planlagt fra %s til %s"
                .formatted(milestone.title(), milestone.due(), start, end);
    }

    @Override
    public String effectTwice(String indicator) {
        return "virkningen på »%s« står to gange; skriv alle dens år ét sted".formatted(indicator);
    }

    @Override
    public String yearTwice(int year) {
        return "året %d står to gange under »years«".formatted(year);
    }

    @Override
    public String areaTwice(String area) {
        return "fokusområdet »%s« står to gange under »alsoServes«".formatted(area);
    }

    @Override
    public String ownArea(FocusAreaRef area) {
        return "»%s« er handlingens eget fokusområde og skal ikke stå under »alsoServes«".formatted(area.key());
    }
}
