import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["generated/", "dist/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Public functions check what callers in plain JavaScript may pass, whatever the types say.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Vitest's asymmetric matchers are `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // Deprecated operations are tested, too, and so is what does not compile.
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/ban-ts-comment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-imports": [
        "error",
        { name: "vitest", importNames: ["it"], message: "Write test(), with a title that reads by itself." },
      ],
    },
  },
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: {
      globals: { process: "readonly", URL: "readonly", console: "readonly" },
    },
  },
);
