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
    private static final SettingWords WORDS = SettingWords.danish();
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
            findings.accept("", WORDS.missing(source, name));
        }
        boolean fetched = source.rhythm().days() != Rhythm.Days.BY_HAND;
        if (fetched
                && DOCUMENTS.contains(source.connector())
                && !source.settings().containsKey("url")) {
            findings.accept("", WORDS.nowhereToFetch(source));
        }
    }

    private void known(String name, String value) {
        if (ConnectorSettings.free(source.connector())) {
            return;
        }
        if (!ConnectorSettings.knows(source.connector(), name)) {
            List<String> names = ConnectorSettings.names(source.connector());
            findings.accept(
                    name,
                    Nearest.to(name, names)
                            .map(meant -> WORDS.misspelt(source.connector(), name, meant))
                            .orElseGet(() -> WORDS.unknown(source.connector(), name, String.join(", ", names))));
        }
        List<String> words = ConnectorSettings.words(name);
        if (!words.isEmpty() && !words.contains(value)) {
            findings.accept(name, WORDS.noChoice(name, value, String.join(", ", words)));
        }
        if (name.equals("url") && !WEB_ADDRESS.matcher(value).matches()) {
            findings.accept(name, WORDS.noWebAddress(value));
        }
    }

    /** Whoever reads the content may see its settings; the value itself is never repeated. */
    private void clear(String name) {
        if (source.exposed(name)) {
            findings.accept(name, WORDS.openToken(name));
        }
    }
}
