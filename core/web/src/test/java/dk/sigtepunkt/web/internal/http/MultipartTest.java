package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=\"----x y\"";
    private static final String FIELD =
            lines("------x y", "Content-Disposition: form-data; name=\"csrf\"", "", "hemmelig ø", "");
    private static final String FILE = lines(
            "------x y",
            "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\mappe\\vånd.jar\"",
            "Content-Type: application/java-archive",
            "",
            "");
    private static final String END = "\r\n------x y--\r\n";

    @Test
    void readsFieldsAndTheFileByteForByte() {
        String content = "PK\0\r\n------x\r\n\u00ff--\r\n\r\n";
        byte[] start = (FIELD + FILE).getBytes(UTF_8);
        byte[] bytes = content.getBytes(ISO_8859_1);
        byte[] end = END.getBytes(UTF_8);
        byte[] body = ByteBuffer.allocate(start.length + bytes.length + end.length)
                .put(start)
                .put(bytes)
                .put(end)
                .array();

        assertThat(Multipart.read(TYPE, body)).hasValueSatisfying(form -> {
            assertThat(form.fields()).containsEntry("csrf", "hemmelig ø");
            assertThat(form.files()).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("vånd.jar");
                assertThat(file.bytes()).isEqualTo(bytes);
            });
        });
    }

    @Test
    void aFormWhereNoFileWasChosenHasNone() {
        String none = FILE.replaceAll("filename=\"[^\"]*\"", "filename=\"\"");

        assertThat(read(FIELD + none + END)
                        .map(Multipart::files)
                        .flatMap(files -> files.stream().findFirst()))
                .isEmpty();
        assertThat(read(FIELD + none + END)).isPresent();
    }

    @Test
    void allFilesThatWereChosenAreThere() {
        assertThat(read(FIELD + FILE + "a\r\n" + FILE + END).orElseThrow().files())
                .hasSize(2);
    }

    @Test
    void anEmptyFileIsAFile() {
        assertThat(read(FIELD + FILE + END)
                        .map(Multipart::files)
                        .flatMap(files -> files.stream().findFirst()))
                .hasValueSatisfying(file -> assertThat(file.bytes()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noget andet",
                "------x y",
                "------x y\r\n",
                "------x y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
                "------x y\r\nContent-Disposition: form-data\r\n\r\nb\r\n------x y--",
                "------x y\r\nContent-Disposition: form-data; name=\"a\"\r\n------x y--",
                "------x y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n------x y--"
            })
    void whatIsNotWellFormedIsNotRead(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void withoutABoundaryNothingIsRead() {
        assertThat(Multipart.read("multipart/form-data", FIELD.getBytes(UTF_8))).isEmpty();
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static Optional<Multipart> read(String body) {
        return Multipart.read(TYPE, body.getBytes(UTF_8));
    }
}
