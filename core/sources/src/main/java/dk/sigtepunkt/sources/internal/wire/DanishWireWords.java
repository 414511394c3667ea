package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

final class DanishWireWords implements WireWords {
    @Override
    public String noAddress(URI address) {
        return "Adressen »%s://%s« er ikke en webadresse, der kan spørges; den skal begynde med https://."
                .formatted(address.getScheme(), address.getHost());
    }

    @Override
    public String noUrl(String url) {
        return "»%s« er ikke en webadresse. Ret den i committee.yaml.".formatted(url);
    }

    @Override
    public String secretInAddress(String host) {
        return "Adressen hos %s må ikke indeholde brugernavn eller adgangskode; brug ${token.navn}.".formatted(host);
    }

    @Override
    public String notAllowed(String host) {
        return ("Værten »%s« må ikke kaldes: den står ikke på listen over tilladte værter. Driften kan "
                        + "tilføje den under »allowedHosts« i etc/dk.sigtepunkt.sources.cfg.")
                .formatted(host);
    }

    @Override
    public String notEncrypted(String host, String place) {
        return ("Værten »%s« kaldes uden kryptering. Brug https://, eller skriv »http://%s« under "
                        + "»allowedHosts« i etc/dk.sigtepunkt.sources.cfg.")
                .formatted(host, place);
    }

    @Override
    public String noToken(String name) {
        return ("Datakilden kræver nøglen »%s«, som ikke er sat op. Skriv »token.%s = …« i "
                        + "etc/dk.sigtepunkt.sources.cfg.")
                .formatted(name, name);
    }

    @Override
    public String badHeader(String name) {
        return "Hovedet »%s« kan ikke sendes med. Ret det i committee.yaml.".formatted(name);
    }

    @Override
    public String movedElsewhere(String host, String other) {
        return ("%s viser videre til en anden vært (%s), og det følges ikke. Er kilden flyttet, så ret "
                        + "adressen og tilføj værten under »allowedHosts« i etc/dk.sigtepunkt.sources.cfg.")
                .formatted(host, other);
    }

    @Override
    public String movedInCircles(String host) {
        return "%s bliver ved med at vise videre til sig selv. Kontrollér adressen.".formatted(host);
    }

    @Override
    public String tooLarge(String host, long megabytes) {
        return ("Svaret fra %s er større end %d MB og er afvist. Bed om færre tal, eller hæv »largestMegabytes« i "
                        + "etc/dk.sigtepunkt.sources.cfg.")
                .formatted(host, megabytes);
    }

    @Override
    public String bomb(String host, int packed, long unpacked) {
        return ("Svaret fra %s er pakket mistænkeligt hårdt: %d bytes fylder over %d bytes udpakket. "
                        + "Det er afvist som en »zipbombe«; spørg den, der driver kilden.")
                .formatted(host, packed, unpacked);
    }

    @Override
    public String bodyOfNothing() {
        return "largestBody skal være mindst 1 byte";
    }

    @Override
    public String leftAlone(String host, Duration pause) {
        return "%s har fejlet flere gange i træk og bliver ikke spurgt igen før om %d minut."
                .formatted(host, pause.toMinutes());
    }

    @Override
    public String stopped(String host) {
        return "Hentningen fra %s blev afbrudt.".formatted(host);
    }

    @Override
    public String late(String host) {
        return "%s nåede ikke at svare, før kørslens tid var gået. Der prøves igen ved næste kørsel.".formatted(host);
    }

    @Override
    public String unreachable(String host) {
        return "Der er ingen forbindelse til %s. Der prøves igen ved næste kørsel; bliver det ved, så kontrollér adresse og netværk."
                .formatted(host);
    }

    @Override
    public String brokenOff(String host) {
        return "Svaret fra %s blev afbrudt undervejs og er ikke brugt. Der prøves igen ved næste kørsel."
                .formatted(host);
    }

    @Override
    public String webPage(String host, Optional<String> title, String accept, Optional<String> callNumber) {
        return "%s svarede med en webside%s i stedet for data (%s). Prøv igen senere; bliver det ved, så kontrollér adressen.%s"
                .formatted(host, titled(title), accept, callNumber(callNumber));
    }

    @Override
    public String failedWithPage(String host, int status, Optional<String> title, Optional<String> callNumber) {
        return failed(host, status, " med en webside" + titled(title), callNumber);
    }

    @Override
    public String failed(String host, int status, Said said, Optional<String> callNumber) {
        String code = said.code().isEmpty() ? "" : " (" + said.code() + ")";
        String message = said.message().isEmpty() ? "" : Quoted.phrase(": »" + said.message() + "«", "");
        boolean open = said.open() || code.isEmpty();
        return failed(host, status, (open ? code : Quoted.phrase(code, "")) + message, callNumber);
    }

    private String failed(String host, int status, String said, Optional<String> callNumber) {
        return "%s svarede %d%s. %s%s".formatted(host, status, said, advice(status), callNumber(callNumber));
    }

    private static String titled(Optional<String> title) {
        return title.map(text -> Quoted.phrase(" (»" + text + "«)", "")).orElse("");
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "Kontrollér datakildens nøgle i etc/dk.sigtepunkt.sources.cfg.";
            case 404, 410 -> "Kontrollér adressen; kilden kan være flyttet eller lukket.";
            case 429 -> "Kilden har for travlt; der prøves igen ved næste kørsel.";
            default ->
                status >= 500
                        ? "Fejlen er hos kilden; der prøves igen ved næste kørsel."
                        : "Ret datakildens opsætning i committee.yaml.";
        };
    }

    @Override
    public String callNumber(Optional<String> number) {
        return number.map(" (Kaldets nummer hos kilden: %s.)"::formatted).orElse("");
    }
}
