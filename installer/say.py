"""What the set-up says, in English or Chinese, on standard error (standard output may be JSON)."""

import os
import sys
from collections.abc import Mapping

SENTENCES = {
    "usage": (
        "Usage: python3 installer/bootstrap.py run [salesdesk arguments]\n"
        "       python3 installer/bootstrap.py test [pytest arguments]\n"
        "       python3 installer/bootstrap.py exec TOOL [arguments]",
        "用法：python3 installer/bootstrap.py run [salesdesk 参数]\n"
        "      python3 installer/bootstrap.py test [pytest 参数]\n"
        "      python3 installer/bootstrap.py exec 工具 [参数]",
    ),
    "preparing": (
        "Setting up salesdesk in {folder}; this happens once and may take a minute.",
        "正在 {folder} 中安装 salesdesk 所需组件，只需一次，约一分钟。",
    ),
    "healing": (
        "The environment in {folder} is damaged or unfinished; it is being built anew.",
        "{folder} 中的运行环境已损坏或未装完，正在重建。",
    ),
    "waiting": (
        "Another set-up is at work in this folder; waiting for it to end.",
        "另一个安装正在此文件夹中进行，等待其结束。",
    ),
    "installing_packages": (
        "Installing missing system packages: {packages}",
        "正在安装缺少的系统软件包：{packages}",
    ),
    "fetching_packages": (
        "Fetching missing system libraries into {folder}; the system itself is not changed.",
        "正在把缺少的系统库下载到 {folder}，不改动系统本身。",
    ),
    "no_screen": (
        "There is no screen here, so no window can be opened. "
        "The tour (every page as a picture, every form as a PDF) is written to {folder}",
        "此处没有可用的屏幕，无法打开窗口。导览（每个页面的图片、每张表单的 PDF）将写入 {folder}",
    ),
    "libraries_missing": (
        "The window system needs libraries that are missing here ({libraries}) and that could "
        "not be installed. Install them with the system's package manager, e.g.: "
        "apt-get install {packages}",
        "缺少窗口系统所需的库（{libraries}），且无法自动安装。"
        "请用系统的软件包管理器安装，例如：apt-get install {packages}",
    ),
    "no_venv": (
        "This Python cannot create virtual environments, and what it lacks could not be "
        "installed. Check the network or install it yourself (e.g.: apt-get install "
        "python3-venv), then run the same command again.",
        "此 Python 无法创建虚拟环境，所缺组件也未能自动安装。请检查网络，或自行安装"
        "（例如：apt-get install python3-venv），然后再次运行同一命令。",
    ),
    "offline": (
        "The Python packages could not be downloaded: check the network or proxy settings and "
        "run the same command again; it goes on from where it stopped. Details: {log}",
        "无法下载所需的 Python 软件包：请检查网络或代理设置后再次运行同一命令。详情见 {log}",
    ),
    "disk_full": (
        "The disk is full: about 1 GB is needed in {folder}. Free some space and run the same "
        "command again.",
        "磁盘空间不足：{folder} 约需 1 GB。请腾出空间后再次运行同一命令。",
    ),
    "install_failed": (
        "The Python packages could not be installed ({reason}). Details: {log}",
        "无法安装所需的 Python 软件包（{reason}）。详情见 {log}",
    ),
    "no_tool": (
        "{tool} is not part of the environment in {folder}.",
        "{folder} 的运行环境中没有 {tool}。",
    ),
    "cannot_write": (
        "{path} cannot be used: {reason}. Make the folder writable, or copy the program to a "
        "folder of your own, and run the same command again.",
        "无法使用 {path}：{reason}。请使该文件夹可写，或把程序复制到自己的文件夹后再次运行。",
    ),
    "interrupted": (
        "Interrupted. Run the same command again; what is unfinished is mended then.",
        "已中断。再次运行同一命令即可，未完成的部分会自动修复。",
    ),
}


class SetupFailed(Exception):
    """The set-up cannot go on; ``code`` names the sentence, ``facts`` fill it."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


def speaks_chinese(environ: Mapping[str, str]) -> bool:
    """Tell whether the user's language is Chinese, by the locale or Windows' own setting."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return environ[name].lower().startswith("zh")
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == 0x04)
    return False


def speak_safely() -> None:
    """Never let a console that cannot show a character end the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def sentence(code: str, chinese: bool, **facts: object) -> str:
    """Return the sentence for *code* in the asked language."""
    return SENTENCES[code][1 if chinese else 0].format(**facts)


def say(code: str, **facts: object) -> None:
    """Print one sentence; English when the console has no Chinese characters."""
    text = sentence(code, speaks_chinese(os.environ), **facts)
    try:
        text.encode(sys.stderr.encoding or "ascii")
    except UnicodeEncodeError:
        text = sentence(code, False, **facts)
    print(text, file=sys.stderr, flush=True)
