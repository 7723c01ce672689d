/* python.exe: hands the command line to the main function of python3XX.dll. */
#define WIN32_LEAN_AND_MEAN
#include <wchar.h>
#include <windows.h>

extern __declspec(dllimport) int Py_Main(int argc, wchar_t **argv);

int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
