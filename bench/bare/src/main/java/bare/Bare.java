package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One page, nothing else. */
@SpringBootApplication
@RestController
public class Bare {

  public static void main(String[] args) {
    SpringApplication.run(Bare.class, args);
  }

  @GetMapping("/")
  String page() {
    return "one page";
  }
}
