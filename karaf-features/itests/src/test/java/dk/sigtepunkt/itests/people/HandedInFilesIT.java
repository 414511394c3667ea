package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Files that no finding can have, handed in at the running server: each gets its sentence, and what is there stays. */
@ResourceLock(PeopleServer.LOCK)
class HandedInFilesIT {
    private static final int TOO_WIDE = 60_000;
    private static final int TOO_MUCH = 200_000_000;
    private static final int ROOM = 120;
    private static final String PLANTED = "GPS 55.77 9.70";

    private final Server server = PeopleServer.get();

    /** A whole picture, with a text in it that nobody meant to publish. */
    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(ROOM, ROOM, BufferedImage.TYPE_INT_RGB);
        image.setRGB(ROOM / 2, ROOM / 2, Color.RED.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        byte[] png = bytes.toByteArray();
        int ending = png.length - 12;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(png, 0, ending);
        told.write(chunk("tEXt", ("Comment\0" + PLANTED).getBytes(ISO_8859_1)));
        told.write(png, ending, 12);
        return told.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(kind.getBytes(ISO_8859_1))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** So wide and high that whoever decodes it first has no memory left. */
    private static byte[] wide() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(TOO_WIDE)
                .putInt(TOO_WIDE)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] begin = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        byte[] header = chunk("IHDR", head);
        return ByteBuffer.allocate(begin.length + header.length + 12)
                .put(begin)
                .put(header)
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    private static Map<String, byte[]> bad() throws IOException {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 512);
        bad.put("skema.pdf file-program", program);
        bad.put(
                "tegning.png file-markup",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>".getBytes(UTF_8));
        bad.put("side.txt file-markup", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8));
        bad.put("stort.png picture-too-large", wide());
        bad.put("halvt.png picture-damaged", Arrays.copyOf(picture(), ROOM));
        bad.put("tom.txt file-empty", new byte[0]);
        bad.put("liste.txt file-personal-number", "Jens 010190-1234".getBytes(UTF_8));
        bad.put("hemmelig.pdf pdf-damaged", "%PDF-1.7\nikke mere".getBytes(UTF_8));
        return bad;
    }

    @Test
    void eachBadFileGetsItsSentenceAndWhatIsThereStays() throws IOException {
        String files = finding() + "/files";
        assertThat(server.upload(files + "?name=stien.png&alt=Stien", picture()).statusCode())
                .isEqualTo(200);
        for (Map.Entry<String, byte[]> one : bad().entrySet()) {
            String[] name = one.getKey().split(" ");
            HttpResponse<String> answer = server.upload(files + "?alt=x&name=" + name[0], one.getValue());
            assertThat(answer.statusCode())
                    .as("%s: %s", one.getKey(), answer.body())
                    .isBetween(400, 422);
            assertThat(answer.body()).as(one.getKey()).contains(name[1]);
        }
        HttpResponse<String> huge = server.upload(files + "?name=film.png&alt=x", new byte[TOO_MUCH]);
        assertThat(huge.statusCode()).as(huge.body()).isEqualTo(413);
        assertThat(huge.body()).contains("20 MB");
        JsonNode kept = server.jsonAsAdministrator(files).get("items");
        assertThat(kept).hasSize(1);
        HttpResponse<String> saved = server.get(files + "/1", "Authorization", "Bearer " + server.token());
        assertThat(saved.body()).doesNotContain(PLANTED);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("attachment"));
        assertThat(saved.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(told -> assertThat(told).contains("sandbox"));
        assertThat(server.get(files.replace("/committees/vtf", "") + "/1").statusCode())
                .as("a draft's file is nobody else's")
                .isEqualTo(404);
    }

    private String finding() {
        String body = """
                {"method": "survey", "source": "Skolen", "on": "2026-10-01", "title": "Spurgt på skolen", "text": "Fin sti",
                 "areas": [{"area": "vtf/byudvikling", "stance": "for", "reason": "Flere cykler"}]}""";
        HttpResponse<String> begun = server.postAsAdministrator("/api/v1/committees/vtf/evidence", body);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return "/api/v1/committees/vtf/evidence/"
                + Server.parse(begun.body()).get("number").asText();
    }
}
