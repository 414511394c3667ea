package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class DanishInfluenceWords implements InfluenceWords {
    private static final Map<String, String> LABELS = Map.of(
            "from", "Fokusområdet, der påvirker",
            "to", "Fokusområdet, der bliver påvirket",
            "sign", "Hvordan påvirker det",
            "strength", "Hvor meget",
            "reason", "Begrundelse",
            "about", "Hvem mærker det",
            "text", "Udvalgets bemærkning",
            "committee", "Udvalg",
            "sigtepunkt", "Sigtepunkt",
            "area", "Fokusområde");

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String sign(Optional<Influence.Sign> sign) {
        return sign.map(one -> switch (one) {
                    case STRENGTHENS -> "styrker";
                    case WEAKENS -> "svækker";
                })
                .orElse("påvirker (udvalgene er uenige om hvordan)");
    }

    @Override
    public String strength(Influence.Strength strength) {
        return switch (strength) {
            case WEAK -> "svagt";
            case MEDIUM -> "middel";
            case STRONG -> "stærkt";
        };
    }

    @Override
    public String state(NetLink.State state) {
        return switch (state) {
            case HELD -> "gælder";
            case DISPUTED -> "uenighed";
            case PROPOSED -> "foreslået";
            case DECLINED -> "afvist";
            case BROKEN -> "afbrudt";
        };
    }

    @Override
    public String broken(NetLink.Missing missing, String committee, List<String> carriedOn) {
        if (missing == NetLink.Missing.COMMITTEE) {
            return "Afbrudt: %s er ikke i drift. Forbindelsen gælder igen, når udvalget er tilbage."
                    .formatted(committee);
        }
        return carriedOn.isEmpty()
                ? "Afbrudt: %s har ikke længere fokusområdet. Forbindelsen er gemt, som den var.".formatted(committee)
                : ("Afbrudt: Fokusområdet er delt eller lagt sammen og føres videre i %s. Forbindelsen er gemt, som den"
                                + " var, men følger ikke med; den skal skrives for det nye.")
                        .formatted(carriedOn.stream().map("»%s«"::formatted).collect(Collectors.joining(" og ")));
    }

    @Override
    public String touch(Touch touch) {
        return switch (touch) {
            case HELPS -> "trækker op i";
            case HINDERS -> "trækker ned i";
            case EITHER -> "kan trække begge veje i";
        };
    }

    @Override
    public String statusSet(String area, String computed, String set) {
        return "%s er sat til »%s« i stedet for den beregnede »%s«.".formatted(area, set, computed);
    }

    @Override
    public String targetMoved(String indicator, String before, String now) {
        if (before.isEmpty()) {
            return "%s: Der er sat mål: %s.".formatted(indicator, now);
        }
        return now.isEmpty()
                ? "%s: Målet er fjernet; det var %s.".formatted(indicator, before)
                : "%s: Målet er flyttet fra %s til %s.".formatted(indicator, before, now);
    }

    @Override
    public String noted() {
        return "Taget til efterretning.";
    }

    @Override
    public String unknownCommittee(String written) {
        return "Intet udvalg hedder »%s«.".formatted(written);
    }

    @Override
    public String gone(String committee) {
        return "%s er ikke i drift, så der kan ikke skrives nyt for det.".formatted(committee);
    }

    @Override
    public String notAnEnd() {
        return "Et af de to fokusområder skal være udvalgets eget.";
    }

    @Override
    public String unknownArea(String written) {
        return "Der er intet fokusområde »%s«; vælg et fra listen.".formatted(written);
    }

    @Override
    public String unknownSigtepunkt(String written) {
        return "Intet sigtepunkt hedder »%s«.".formatted(written);
    }

    @Override
    public String sameArea() {
        return "Et fokusområde kan ikke påvirke sig selv; vælg et andet.";
    }

    @Override
    public String absent(String area) {
        return "»%s« er der ikke længere, eller dets udvalg er ikke i drift. Forbindelsen er afbrudt og kan kun trækkes tilbage."
                .formatted(area);
    }

    @Override
    public String alreadySaid() {
        return "Udvalget har allerede sagt noget om den forbindelse; ret det i stedet.";
    }

    @Override
    public String nothingToRelease() {
        return "Der er ingen kladde at frigive.";
    }

    @Override
    public String nothingSaid() {
        return "Udvalget siger ikke noget om forbindelsen, så der er intet at trække tilbage.";
    }

    @Override
    public String nothingToAnswer() {
        return "Det andet udvalg siger ikke, at forbindelsen er der, så der er intet at svare på.";
    }

    @Override
    public String theirsChanged(String says) {
        return "Det andet udvalg siger nu noget andet: %s. Læs det, og svar igen.".formatted(says);
    }

    @Override
    public String unknownChange() {
        return "Der er ikke sket nogen ændring i kvartalet, som udvalget kan høres om her.";
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet om samme forbindelse. Din tekst er ikke gemt, men står herunder sammen med"
                + " den, der står nu; send igen, hvis din skal gælde.";
    }

    @Override
    public String hearingClash() {
        return "Imens har en anden svaret for udvalget. Dit svar er ikke gemt, men står herunder sammen med det, der"
                + " står nu; send igen, hvis dit skal gælde.";
    }
}
