package ticketing.client;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers requests of any method to paths below {@code /api} without a service: 404 as {@code problem+json}. */
@WebServlet("/api/*")
public final class UnknownApiServlet extends HttpServlet {

    static final String PROBLEM = """
            {"type":"/problems/not-found","title":"Not Found","status":404,\
            "detail":"There is nothing at this address.","errors":[{"message":"Not found"}]}""";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = PROBLEM.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", ContentSecurityPolicy.NOTHING);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Overridden, since the container's own answer to TRACE is no problem document. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service(request, response);
    }
}
