package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever broken thing is put into the deploy folder is named, and not a word of it is shown to strangers. */
@ResourceLock(CommitteeServer.LOCK)
class BrokenDropsIT {
    private static final String SECRET = "hemmelig-linje-som-ingen-maa-se";

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);

    /** None of them was ever a committee here, and no other installer says a word about them. */
    private enum Broken {
        TRUNCATED("stump.jar", "beskadiget") {
            @Override
            byte[] bytes() {
                byte[] whole = SmallCommittee.jar("stump").bytes();
                return Arrays.copyOf(whole, whole.length / 2);
            }
        },
        RANDOM("tilfaeldig.jar", "beskadiget") {
            @Override
            byte[] bytes() {
                byte[] noise = new byte[5000];
                new Random(7).nextBytes(noise);
                return noise;
            }
        },
        EMPTY_JAR("tom.jar", "beskadiget") {
            @Override
            byte[] bytes() {
                return new byte[0];
            }
        },
        NO_BUNDLE("pakket.jar", "ikke et udvalg") {
            @Override
            byte[] bytes() {
                return zip("noget.txt", SECRET);
            }
        },
        BROKEN_MANIFEST("manifest.jar", "Manifestet (META-INF/MANIFEST.MF) kan ikke læses") {
            @Override
            byte[] bytes() {
                return zip("META-INF/MANIFEST.MF", SECRET + " uden kolon\n");
            }
        },
        WRONG_HEADER("hoved.jar", "Bundle-Version i manifestet er ikke en version") {
            @Override
            byte[] bytes() {
                return SmallCommittee.jar("hoved").version(SECRET).bytes();
            }
        },
        EMPTY_FILE("tom.committee.yaml", "Filen er tom") {
            @Override
            byte[] bytes() {
                return new byte[0];
            }
        },
        BAD_YAML("skaev.committee.yaml", "linje 2: Filen er ikke gyldig YAML fra tegn") {
            @Override
            byte[] bytes() {
                return "%s: [\n - *%s".formatted(SECRET, SECRET).getBytes(UTF_8);
            }
        },
        WRONG_VALUES("felter.committee.yaml", "Et felt kendes ikke her") {
            @Override
            byte[] bytes() {
                return SmallCommittee.yaml("felter")
                        .replace("name: Havneudvalget", "name: 7\n" + SECRET + ": " + SECRET)
                        .getBytes(UTF_8);
            }
        },
        OTHER_NAME("udvalget.yaml", "ender på .committee.yaml") {
            @Override
            byte[] bytes() {
                return SECRET.getBytes(UTF_8);
            }
        },
        BROKEN_KAR("funktion.kar", "Karfilen er beskadiget") {
            @Override
            byte[] bytes() {
                return SECRET.getBytes(UTF_8);
            }
        };

        private final String file;
        private final String said;

        Broken(String file, String said) {
            this.file = file;
            this.said = said;
        }

        abstract byte[] bytes();

        private static byte[] zip(String name, String content) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void isNamedOnThePageInTheLogAndInTheHistoryWithoutAWordOfIt(Broken broken) {
        committees.drop(broken.file, broken.bytes());
        assertNamed(broken.file, broken.said);
        committees.take(broken.file);
        server.await(
                "it is forgotten",
                Committees.SOON,
                () -> committees.refusal(broken.file).isEmpty());
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path target = Files.writeString(server.installation().data().resolveSibling("passwd"), SECRET + ":x\n");
        for (String name : new String[] {"link.committee.yaml", "link.jar", "link.xml", "link.kar"}) {
            Path link = Files.createSymbolicLink(server.installation().deploy().resolve(name), target);
            assertNamed(name, "links i mappen deploy følges ikke");
            Files.delete(link);
            server.await(
                    "it is forgotten",
                    Committees.SOON,
                    () -> committees.refusal(name).isEmpty());
        }
    }

    @Test
    void aFolderThatIsCalledAJarIsNamed() throws IOException {
        Path folder = Files.createDirectory(server.installation().deploy().resolve("mappe.jar"));
        Path inside = Files.writeString(folder.resolve("a.txt"), SECRET);
        assertNamed("mappe.jar", "Det er en mappe");
        Files.delete(inside);
        Files.delete(folder);
    }

    @Test
    void whoeverHandedTheFileInIsToldWhatStandsThere() {
        HttpResponse<String> answer = committees.upload("skaev-2.committee.yaml", Broken.WRONG_VALUES.bytes());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains(SECRET);
        assertThat(inHistory("skaev-2.committee.yaml").get("note").asText()).doesNotContain(SECRET);
    }

    private void assertNamed(String file, String said) {
        server.await(
                file + " is named",
                Committees.SOON,
                () -> committees.refusal(file).contains(said));
        assertThat(server.page("/drift")).doesNotContain(SECRET);
        assertThat(server.installation().log())
                .contains("Udvalg afvist (" + file)
                .doesNotContain(SECRET);
        assertThat(server.console()).doesNotContain(SECRET);
        JsonNode kept = inHistory(file);
        assertThat(kept.get("act").asText()).isEqualTo("refused");
        assertThat(kept.get("note").asText()).contains(said).doesNotContain(SECRET);
    }

    private JsonNode inHistory(String file) {
        JsonNode answer = server.jsonAsAdministrator("/api/v1/deployments?limit=50");
        return StreamSupport.stream(answer.get("items").spliterator(), false)
                .filter(item -> item.get("file").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
