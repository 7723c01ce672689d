/* The program of the bundle: starts Python with the bundle's own library and main.py.
   The library lies beside Python's extension modules, so it is loaded by its path. */
#include <dlfcn.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int _NSGetExecutablePath(char *path, uint32_t *size);

typedef int (*Main)(int argc, char **argv);

int main(int argc, char **argv) {
    char path[PATH_MAX], program[PATH_MAX], home[PATH_MAX + 32], script[PATH_MAX + 64], library[PATH_MAX + 128];
    uint32_t size = sizeof path;
    if (_NSGetExecutablePath(path, &size) != 0 || realpath(path, program) == NULL)
        return 70;
    /* Contents/MacOS/Qamera Review -> Contents */
    char *contents = strdup(program);
    for (int level = 0; level < 2; level++) {
        char *end = strrchr(contents, '/');
        if (end == NULL)
            return 70;
        *end = '\0';
    }
    snprintf(home, sizeof home, "%s/Resources/python", contents);
    snprintf(script, sizeof script, "%s/main.py", home);
    snprintf(library, sizeof library, "%s/lib/python3.11/lib-dynload/libpython3.11.dylib", home);
    setenv("PYTHONHOME", home, 1);
    unsetenv("PYTHONPATH");
    char **arguments = calloc((size_t)argc + 4, sizeof *arguments);
    if (arguments == NULL)
        return 70;
    arguments[0] = program;
    arguments[1] = "-s";
    arguments[2] = "-B";
    arguments[3] = script;
    for (int index = 1; index < argc; index++)
        arguments[index + 3] = argv[index];
    void *python = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
    Main python_main = python ? (Main)dlsym(python, "Py_BytesMain") : NULL;
    if (python_main == NULL) {
        fprintf(stderr, "Python could not be loaded: %s\n", dlerror());
        return 70;
    }
    return python_main(argc + 3, arguments);
}
