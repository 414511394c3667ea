package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** That a source's settings are known to its connector, complete, and hold no token. */
final class SettingsCheck {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/@]+(/\\S*)?");
    private static final List<Connector> DOCUMENTS = List.of(Connector.JSON_STAT, Connector.PX);

    private final SourceDefinition source;
    private final BiConsumer<String, String> findings;

    /** @param findings takes a setting's name, empty for the settings as a whole, and what is wrong with it */
    SettingsCheck(SourceDefinition source, BiConsumer<String, String> findings) {
        this.source = source;
        this.findings = findings;
    }

    void run() {
        for (Map.Entry<String, String> setting : source.settings().entrySet()) {
            known(setting.getKey(), setting.getValue());
            clear(setting.getKey());
        }
        for (String name : ConnectorSettings.missing(source.connector(), source.settings())) {
            findings.accept("", "Datakilden »%s« mangler »%s« under settings.".formatted(source.name(), name));
        }
        boolean fetched = source.rhythm().days() != Rhythm.Days.BY_HAND;
        if (fetched
                && DOCUMENTS.contains(source.connector())
                && !source.settings().containsKey("url")) {
            findings.accept(
                    "", "Datakilden »%s« har en tidsplan, men ingen »url« at hente fra.".formatted(source.name()));
        }
    }

    private void known(String name, String value) {
        if (ConnectorSettings.free(source.connector())) {
            return;
        }
        if (!ConnectorSettings.knows(source.connector(), name)) {
            List<String> names = ConnectorSettings.names(source.connector());
            String advice = Nearest.to(name, names)
                    .map("mente du »%s«?"::formatted)
                    .orElseGet(() -> "den kender " + String.join(", ", names) + ".");
            findings.accept(
                    name,
                    "Indstillingen »%s« kendes ikke af %s; %s"
                            .formatted(name, source.connector().code(), advice));
        }
        List<String> words = ConnectorSettings.words(name);
        if (!words.isEmpty() && !words.contains(value)) {
            findings.accept(
                    name, "»%s« kan ikke være »%s«; vælg et af %s.".formatted(name, value, String.join(", ", words)));
        }
        if (name.equals("url") && !WEB_ADDRESS.matcher(value).matches()) {
            findings.accept(
                    name,
                    "»%s« er ikke en webadresse uden brugernavn; skriv fx https://api.statbank.dk/v1."
                            .formatted(value));
        }
    }

    /** Whoever reads the content may see its settings; the value itself is never repeated. */
    private void clear(String name) {
        if (source.exposed(name)) {
            findings.accept(
                    name,
                    "»%s« ligner en adgangsnøgle i klar tekst; skriv ${token.navn} i en header, og læg nøglen i etc/dk.sigtepunkt.sources.cfg."
                            .formatted(name));
        }
    }
}
