package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.http.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls the running interface, and holds every answer against the description. */
public final class Caller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningApi api;

    public Caller(RunningApi api) {
        this.api = api;
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Answer post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.at("/api/v1/observations"))
                .header("Authorization", "Bearer " + RunningApi.TOKEN)
                .header("Content-Type", "application/json");
        return send("/api/v1/observations", with(request, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(path, with(HttpRequest.newBuilder(api.at(path)), headers).method(method, body));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Description.assertDescribed(response.request().method(), path, response.statusCode());
        return new Answer(response);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), UTF_8);
        }

        public JsonNode json() throws IOException {
            return Json.MAPPER.readTree(response.body());
        }

        /** Asserts a whole problem document, and answers it for more. */
        public JsonNode problem(int status, String code) throws IOException {
            assertThat(text()).isNotEmpty();
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            JsonNode problem = json();
            assertThat(problem.path("code").textValue()).isEqualTo(code);
            assertThat(status()).isEqualTo(status);
            assertThat(problem.path("status").intValue()).isEqualTo(status);
            assertThat(problem.path("type").textValue()).isEqualTo("urn:sigtepunkt:problem:" + code);
            assertThat(problem.path("title").textValue()).isNotBlank();
            assertThat(problem.path("detail").textValue()).endsWith(".");
            assertThat(problem.path("instance").textValue())
                    .isEqualTo(response.request().uri().getRawPath());
            return problem;
        }
    }
}
