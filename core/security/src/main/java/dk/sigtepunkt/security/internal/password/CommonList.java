package dk.sigtepunkt.security.internal.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.credentials.CommonPasswords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The list that lies beside this class, with its licence: ten thousand words of at least eight letters. */
@Component
public final class CommonList implements CommonPasswords {
    private static final String FILE = "common-passwords.txt.gz";

    private final Set<String> words;

    @Activate
    public CommonList() {
        try (InputStream file = Objects.requireNonNull(CommonList.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
            words = lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean has(String word) {
        return words.contains(word);
    }
}
